/** What the sheets of a round add up to: pure arithmetic, when it may be shown, and what changed since the last round. */
package fi.spiraali.assessment.profile;
