package org.ecocity.gateway.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param user user name, or {@code service-account-…} of a client
 * @param name full name
 * @param unitCode unit acted for
 * @param unitName its name in the caller's language, while the register answers
 * @param personCode code of the person, none for a client
 * @param roles roles, sorted
 * @param may changing operations that the roles allow, as {@code METHOD /path}; what the state of
 *     an object allows is in its {@code allowedTransitions}
 * @param local whether this is the local profile, where the business date may be moved
 */
@Schema(
    name = "Me",
    requiredProperties = {"user", "name", "roles", "may", "local"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
    String user,
    String name,
    @Nullable String unitCode,
    @Nullable String unitName,
    @Nullable String personCode,
    Collection<String> roles,
    Collection<String> may,
    boolean local) {}
