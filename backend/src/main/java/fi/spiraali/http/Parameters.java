package fi.spiraali.http;

/** Marks a bean of query parameters, so that a fault in it is named by the parameter and not by a pointer. */
public interface Parameters {}
