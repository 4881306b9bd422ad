/** What a room does: the answers to its exercises, what they add up to, and what is kept of them. */
package fi.spiraali.exercise;
