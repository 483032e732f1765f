package org.ecocity.projects.testcity;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A service of its own, with its own database, for tests of registers, imports and project life.
 */
public final class RegistersProfile implements QuarkusTestProfile {}
