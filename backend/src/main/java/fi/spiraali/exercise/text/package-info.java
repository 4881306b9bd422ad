/** The texts a room has been shown, one by one, and what is taken from its screen. */
package fi.spiraali.exercise.text;
