/** What a room's answers add up to, as far as they have been revealed. */
package fi.spiraali.exercise.result;
