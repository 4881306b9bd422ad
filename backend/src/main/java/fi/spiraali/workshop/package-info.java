/** The room: a workshop with its agenda, who runs it, and the code that lets people in. */
package fi.spiraali.workshop;
