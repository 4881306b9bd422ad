/** A new password for who has forgotten the old one: a link by mail that works once, for an hour. */
package fi.spiraali.access.reset;
