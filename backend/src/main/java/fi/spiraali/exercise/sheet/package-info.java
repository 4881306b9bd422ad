/** What may be answered in an exercise, derived from its data: one mechanism for every kind of sheet. */
package fi.spiraali.exercise.sheet;
