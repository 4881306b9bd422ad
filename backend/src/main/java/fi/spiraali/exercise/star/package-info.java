/** Three stars each: what of a workshop's notes matters most to its people. */
package fi.spiraali.exercise.star;
