/** The instrument: what innovations are scored on and what a room does, read from data files and checked once at start. */
package fi.spiraali.framework;
