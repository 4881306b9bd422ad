package fi.spiraali.privacy;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import java.util.UUID;

/** Whom one test run erases is nothing to the next. */
@WithTestResource(value = TestErasures.class, scope = TestResourceScope.GLOBAL)
public class TestErasures implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("spiraali.erasures", "target/erased-accounts-" + UUID.randomUUID());
    }

    @Override
    public void stop() {}
}
