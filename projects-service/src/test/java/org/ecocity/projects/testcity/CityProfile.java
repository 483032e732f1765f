package org.ecocity.projects.testcity;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service of its own, with its own database, for tests that move the business date far. */
public final class CityProfile implements QuarkusTestProfile {}
