/** What a room's answers add up to, and the texts in it, as far as they have been revealed. */
package fi.spiraali.exercise.result;
