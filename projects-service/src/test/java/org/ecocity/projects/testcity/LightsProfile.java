package org.ecocity.projects.testcity;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A service of its own, with its own database, for the test that moves the business date over two
 * years.
 */
public final class LightsProfile implements QuarkusTestProfile {}
