/** The PostgreSQL this process keeps for itself or is given, and the promise that what it acknowledged is on disk. */
package fi.spiraali.database;
