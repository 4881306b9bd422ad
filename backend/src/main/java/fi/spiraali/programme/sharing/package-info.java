/** Innovations in a programme, and what their teams share of them there. */
package fi.spiraali.programme.sharing;
