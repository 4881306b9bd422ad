/** Rounds of assessment: score sheets by several assessors, the scores a team agrees on, and their states. */
package fi.spiraali.assessment;
