/** Many projects seen together: a programme, and who is let in to it. */
package fi.spiraali.programme;
