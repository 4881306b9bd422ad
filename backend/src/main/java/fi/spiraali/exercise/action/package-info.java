/** What a workshop agreed to do next: who does what by when. */
package fi.spiraali.exercise.action;
