package fi.spiraali.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Who may sign in to our own server: a superuser nobody uses, and the application, which owns one database. */
final class OwnRoles {
    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "spiraali";
    static final String DATABASE = "spiraali";

    private OwnRoles() {}

    /** Passwords first and only then the rule that asks for them, so that a crash between them locks nobody out. */
    static void create(EmbeddedPostgres server, DataFolder folder) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(SUPERUSER, folder.password(SUPERUSER)));
            execute(
                    connection,
                    "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APPLICATION, folder.password(APPLICATION)));
            execute(connection, "CREATE DATABASE %s OWNER %s".formatted(DATABASE, APPLICATION));
            folder.askForPasswords();
            execute(connection, "SELECT pg_reload_conf()");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
