-- Which framework versions there are and where each characteristic stands; filled from the data files at start.
CREATE TABLE framework_version (
    framework text NOT NULL,
    version text NOT NULL,
    PRIMARY KEY (framework, version)
);

CREATE TABLE characteristic (
    framework text NOT NULL,
    version text NOT NULL,
    id text NOT NULL,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 11),
    PRIMARY KEY (framework, version, id),
    UNIQUE (framework, version, position),
    FOREIGN KEY (framework, version) REFERENCES framework_version
);
