/** How one proves who one is, and what one may: accounts, sessions, links, tokens and the one rule they are held to. */
package fi.spiraali.access;
