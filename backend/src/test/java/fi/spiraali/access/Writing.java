package fi.spiraali.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Bodies as any caller sends them. */
public final class Writing {
    private Writing() {}

    public static RequestSpecification json(RequestSpecification caller, Object body) {
        return caller.contentType("application/json").body(body);
    }

    /** Makes what is not there yet. */
    public static Response create(RequestSpecification caller, String path, Object body) {
        return json(caller, body).header("If-None-Match", "*").put(path);
    }

    /** Changes whatever version is there. */
    public static Response change(RequestSpecification caller, String path, Object body) {
        return json(caller, body).header("If-Match", "*").put(path);
    }

    public static Response post(RequestSpecification caller, String path, Object body) {
        return json(caller, body).post(path);
    }
}
