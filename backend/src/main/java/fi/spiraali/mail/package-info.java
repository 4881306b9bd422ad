/** Letters to people: sent through the organisation's mail server, after the answer, and never held up by it. */
package fi.spiraali.mail;
