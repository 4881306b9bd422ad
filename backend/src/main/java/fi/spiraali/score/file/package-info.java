/** The files one downloads of the feed, and the codebook that explains their columns. */
package fi.spiraali.score.file;
