package fi.spiraali.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything of the contract lies below this path. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
