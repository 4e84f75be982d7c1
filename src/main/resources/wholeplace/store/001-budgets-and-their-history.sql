-- What a store holds: budgets as they are, and every revision that made them so.
-- Standard SQL, for H2 as for PostgreSQL. Money is whole pence, years are known by the calendar year they start in, ids
-- are those of the program, an empty text is '' and never NULL.

CREATE TABLE schema_version (
    version INTEGER NOT NULL,
    CONSTRAINT pk_schema_version PRIMARY KEY (version),
    CONSTRAINT ck_schema_version CHECK (version >= 1)
);

-- revision: the number of the last revision, which must be there and must end in the fingerprint of what is stored.
CREATE TABLE budget (
    number BIGINT NOT NULL,
    name VARCHAR(1000) NOT NULL,
    first_year INTEGER NOT NULL,
    years INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    CONSTRAINT pk_budget PRIMARY KEY (number),
    CONSTRAINT uq_budget_name UNIQUE (name),
    CONSTRAINT ck_budget_first_year CHECK (first_year BETWEEN 1900 AND 2199),
    CONSTRAINT ck_budget_years CHECK (years BETWEEN 5 AND 30),
    CONSTRAINT ck_budget_revision CHECK (revision >= 1)
);

CREATE TABLE partner (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    short_name VARCHAR(1000) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    CONSTRAINT pk_partner PRIMARY KEY (budget, id),
    CONSTRAINT fk_partner_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT ck_partner_kind CHECK (kind IN ('council', 'district', 'nhs', 'police', 'fire', 'housing', 'voluntary',
        'business', 'combined_authority', 'government'))
);

CREATE TABLE price_index (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    source VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_price_index PRIMARY KEY (budget, id),
    CONSTRAINT fk_price_index_budget FOREIGN KEY (budget) REFERENCES budget (number)
);

-- rate: a fraction, 0.035 for 3.5 %.
CREATE TABLE index_rate (
    budget BIGINT NOT NULL,
    price_index VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    rate NUMERIC(30, 22) NOT NULL,
    CONSTRAINT pk_index_rate PRIMARY KEY (budget, price_index, start_year),
    CONSTRAINT fk_index_rate_index FOREIGN KEY (budget, price_index) REFERENCES price_index (budget, id),
    CONSTRAINT ck_index_rate_year CHECK (start_year BETWEEN 1900 AND 2199)
);

-- One sheet of one file as it was imported on one day.
CREATE TABLE source (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    file_name VARCHAR(1000) NOT NULL,
    sheet VARCHAR(1000) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    imported_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    imported_by VARCHAR(1000) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    CONSTRAINT pk_source PRIMARY KEY (budget, id),
    CONSTRAINT fk_source_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT ck_source_unit CHECK (unit IN ('pounds', 'thousands', 'millions', 'billions'))
);

-- sheet_column: the letters of the column that held the year's amounts.
CREATE TABLE source_column (
    budget BIGINT NOT NULL,
    source VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    sheet_column VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_source_column PRIMARY KEY (budget, source, start_year),
    CONSTRAINT fk_source_column_source FOREIGN KEY (budget, source) REFERENCES source (budget, id),
    CONSTRAINT ck_source_column_year CHECK (start_year BETWEEN 1900 AND 2199)
);

CREATE TABLE fund (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    holder VARCHAR(64) NOT NULL,
    fund_class VARCHAR(20) NOT NULL,
    contribution VARCHAR(20) NOT NULL,
    secured BOOLEAN NOT NULL,
    legal_basis VARCHAR(32000) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_fund PRIMARY KEY (budget, id),
    CONSTRAINT fk_fund_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_fund_holder FOREIGN KEY (budget, holder) REFERENCES partner (budget, id),
    CONSTRAINT ck_fund_class CHECK (fund_class IN ('revenue', 'capital', 'either')),
    CONSTRAINT ck_fund_contribution CHECK (contribution IN ('pooled', 'aligned', 'in_kind'))
);

CREATE TABLE fund_amount (
    budget BIGINT NOT NULL,
    fund VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    pence BIGINT NOT NULL,
    CONSTRAINT pk_fund_amount PRIMARY KEY (budget, fund, start_year),
    CONSTRAINT fk_fund_amount_fund FOREIGN KEY (budget, fund) REFERENCES fund (budget, id),
    CONSTRAINT ck_fund_amount_year CHECK (start_year BETWEEN 1900 AND 2199)
);

-- number: of the whole store, so that a line's many amounts hang on a short key. growth says 'indexed' where and only
-- where growth_index names the index; origin_source where and only where the line was imported.
CREATE TABLE budget_line (
    number BIGINT NOT NULL,
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    reference VARCHAR(1000) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    service VARCHAR(1000) NOT NULL,
    theme VARCHAR(1000) NOT NULL,
    place VARCHAR(1000) NOT NULL,
    spend_class VARCHAR(20) NOT NULL,
    direction VARCHAR(20) NOT NULL,
    recurrence VARCHAR(20) NOT NULL,
    growth VARCHAR(20) NOT NULL,
    growth_index VARCHAR(64),
    notes VARCHAR(32000) NOT NULL,
    origin_source VARCHAR(64),
    origin_row INTEGER,
    origin_fingerprint VARCHAR(1000),
    CONSTRAINT pk_budget_line PRIMARY KEY (number),
    CONSTRAINT uq_budget_line_id UNIQUE (budget, id),
    CONSTRAINT fk_budget_line_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id),
    CONSTRAINT fk_budget_line_growth FOREIGN KEY (budget, growth_index) REFERENCES price_index (budget, id),
    CONSTRAINT fk_budget_line_origin FOREIGN KEY (budget, origin_source) REFERENCES source (budget, id),
    CONSTRAINT ck_budget_line_class CHECK (spend_class IN ('revenue', 'capital')),
    CONSTRAINT ck_budget_line_direction CHECK (direction IN ('expenditure', 'income')),
    CONSTRAINT ck_budget_line_recurrence CHECK (recurrence IN ('recurring', 'one_off')),
    CONSTRAINT ck_budget_line_growth CHECK (growth IN ('typed', 'flat', 'indexed')),
    CONSTRAINT ck_budget_line_indexed CHECK ((growth = 'indexed') = (growth_index IS NOT NULL)),
    CONSTRAINT ck_budget_line_origin CHECK ((origin_source IS NULL) = (origin_row IS NULL)
        AND (origin_source IS NULL) = (origin_fingerprint IS NULL))
);

-- number: the line's and the year's in one, 122027 for the year 2027/28 of line 12: one key instead of two keeps imports
-- fast.
CREATE TABLE line_amount (
    number BIGINT NOT NULL,
    line BIGINT NOT NULL,
    start_year INTEGER NOT NULL,
    pence BIGINT NOT NULL,
    CONSTRAINT pk_line_amount PRIMARY KEY (number),
    CONSTRAINT fk_line_amount_line FOREIGN KEY (line) REFERENCES budget_line (number),
    CONSTRAINT ck_line_amount_number CHECK (number = line * 10000 + start_year),
    CONSTRAINT ck_line_amount_year CHECK (start_year BETWEEN 1900 AND 2199)
);

-- cause_file is the file imported, cause_revision the revision taken back or made again. state is the fingerprint of
-- the whole budget after the revision; hash stands for this revision, its changes, its state and everything before it.
-- Its changes are those numbered from first_change on.
CREATE TABLE revision (
    budget BIGINT NOT NULL,
    number BIGINT NOT NULL,
    made_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    made_by VARCHAR(1000) NOT NULL,
    label VARCHAR(32000) NOT NULL,
    cause VARCHAR(20) NOT NULL,
    cause_file VARCHAR(1000),
    cause_revision BIGINT,
    first_change BIGINT NOT NULL,
    changes INTEGER NOT NULL,
    state CHAR(64) NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    CONSTRAINT pk_revision PRIMARY KEY (budget, number),
    CONSTRAINT fk_revision_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT ck_revision_number CHECK (number >= 1),
    CONSTRAINT ck_revision_changes CHECK (changes >= 1),
    CONSTRAINT ck_revision_cause CHECK (cause IN ('edit', 'import', 'undo', 'redo')),
    CONSTRAINT ck_revision_cause_file CHECK ((cause = 'import') = (cause_file IS NOT NULL)),
    CONSTRAINT ck_revision_cause_revision CHECK ((cause IN ('undo', 'redo')) = (cause_revision IS NOT NULL))
);

-- An edited field has its texts before and after, NULL where it said nothing. An entity added has no field and all its
-- fields in text_after; one removed has them in text_before: a line of text for each field, name, tab, text, with \\,
-- \t, \n and \r for a backslash, a tab, a new line and a carriage return inside the text.
CREATE TABLE change (
    number BIGINT NOT NULL,
    budget BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    entity_kind VARCHAR(20) NOT NULL,
    entity_id VARCHAR(64) NOT NULL,
    field VARCHAR(64),
    text_before VARCHAR(1000000),
    text_after VARCHAR(1000000),
    CONSTRAINT pk_change PRIMARY KEY (number),
    CONSTRAINT fk_change_revision FOREIGN KEY (budget, revision) REFERENCES revision (budget, number),
    CONSTRAINT ck_change_number CHECK (number >= 1),
    CONSTRAINT ck_change_kind CHECK (entity_kind IN ('budget', 'partner', 'fund', 'index', 'source', 'line')),
    CONSTRAINT ck_change_says CHECK (text_before IS NOT NULL OR text_after IS NOT NULL),
    CONSTRAINT ck_change_whole CHECK (field IS NOT NULL OR text_before IS NULL OR text_after IS NULL)
);
