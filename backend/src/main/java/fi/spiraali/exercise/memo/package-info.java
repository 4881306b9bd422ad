/** What is kept of a workshop: everything that was revealed, as data, as a text to read, and as a table. */
package fi.spiraali.exercise.memo;
