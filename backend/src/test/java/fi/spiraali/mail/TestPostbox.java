package fi.spiraali.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;

/** A real mail server for every test that speaks HTTP; a test asks for it by a field of this type. */
@WithTestResource(value = TestPostbox.class, scope = TestResourceScope.GLOBAL)
public class TestPostbox implements QuarkusTestResourceLifecycleManager {
    public static final String CLIENT = "https://spiraali.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "spiraali.smtp.host", "127.0.0.1",
                "spiraali.smtp.port", String.valueOf(server.getSmtp().getPort()),
                "spiraali.smtp.tls", "none",
                "spiraali.mail-from", "spiraali@kunta.example",
                "spiraali.client-url", CLIENT);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
