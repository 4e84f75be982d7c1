-- What a budget says beside its lines and funds: conditions on funds, pools, capital schemes, allocations, reserves,
-- council tax, treasury, scenarios, and reference data set otherwise. A store of version 1 has none of it. Amounts end
-- in _pence; shares and rates are fractions, 0.035 for 3.5 %.

CREATE TABLE scheme (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    available_for_use INTEGER NOT NULL,
    life INTEGER NOT NULL,
    mrp_method VARCHAR(20) NOT NULL,
    mrp_start VARCHAR(20) NOT NULL,
    annuity_rate NUMERIC(30, 22) NOT NULL,
    interest_rate NUMERIC(30, 22) NOT NULL,
    interest_convention VARCHAR(20) NOT NULL,
    rate_source VARCHAR(32000) NOT NULL,
    delay INTEGER NOT NULL,
    slippage NUMERIC(30, 22) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_scheme PRIMARY KEY (budget, id),
    CONSTRAINT fk_scheme_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_scheme_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id),
    CONSTRAINT ck_scheme_available CHECK (available_for_use BETWEEN 1900 AND 2199),
    CONSTRAINT ck_scheme_life CHECK (life >= 1),
    CONSTRAINT ck_scheme_method CHECK (mrp_method IN ('equal_instalment', 'annuity', 'cfr')),
    CONSTRAINT ck_scheme_start CHECK (mrp_start IN ('after_available', 'after_spending')),
    CONSTRAINT ck_scheme_interest CHECK (interest_convention IN ('mid_year', 'opening', 'full_year')),
    CONSTRAINT ck_scheme_delay CHECK (delay >= 0),
    CONSTRAINT ck_scheme_slippage CHECK (slippage BETWEEN 0 AND 1)
);

CREATE TABLE pool (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    host VARCHAR(64) NOT NULL,
    overspend VARCHAR(20) NOT NULL,
    underspend VARCHAR(20) NOT NULL,
    agreement VARCHAR(32000) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_pool PRIMARY KEY (budget, id),
    CONSTRAINT fk_pool_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_pool_host FOREIGN KEY (budget, host) REFERENCES partner (budget, id),
    CONSTRAINT ck_pool_overspend CHECK (overspend IN ('shares', 'host')),
    CONSTRAINT ck_pool_underspend CHECK (underspend IN ('shares', 'host'))
);

-- last_year: of a partner who withdraws.
CREATE TABLE pool_member (
    budget BIGINT NOT NULL,
    pool VARCHAR(64) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    share NUMERIC(30, 22) NOT NULL,
    last_year INTEGER,
    CONSTRAINT pk_pool_member PRIMARY KEY (budget, pool, partner),
    CONSTRAINT fk_pool_member_pool FOREIGN KEY (budget, pool) REFERENCES pool (budget, id),
    CONSTRAINT fk_pool_member_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id),
    CONSTRAINT ck_pool_member_share CHECK (share BETWEEN 0 AND 1),
    CONSTRAINT ck_pool_member_year CHECK (last_year BETWEEN 1900 AND 2199)
);

-- In whose prices real terms are shown, where that was chosen: start_year is the first year of the plan and deflator
-- the published deflators where it is NULL.
CREATE TABLE price_base (
    budget BIGINT NOT NULL,
    start_year INTEGER,
    deflator VARCHAR(64),
    CONSTRAINT pk_price_base PRIMARY KEY (budget),
    CONSTRAINT fk_price_base_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_price_base_deflator FOREIGN KEY (budget, deflator) REFERENCES price_index (budget, id),
    CONSTRAINT ck_price_base_year CHECK (start_year BETWEEN 1900 AND 2199)
);

ALTER TABLE price_index ADD COLUMN round_to VARCHAR(20) DEFAULT 'penny' NOT NULL;
ALTER TABLE price_index ADD CONSTRAINT ck_price_index_round_to CHECK (round_to IN ('penny', 'pound'));

-- Funds anew. growth says 'indexed' where and only where growth_index names the index; carry_forward says 'share' where
-- and only where carry_forward_share says which.
CREATE TABLE old_fund AS SELECT * FROM fund;
CREATE TABLE old_fund_amount AS SELECT * FROM fund_amount;
DROP TABLE fund_amount;
DROP TABLE fund;

CREATE TABLE fund (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    holder VARCHAR(64) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    fund_class VARCHAR(20) NOT NULL,
    contribution VARCHAR(20) NOT NULL,
    secured BOOLEAN NOT NULL,
    base_pence BIGINT,
    growth VARCHAR(20) NOT NULL,
    growth_index VARCHAR(64),
    pool VARCHAR(64),
    carry_forward VARCHAR(20) NOT NULL,
    carry_forward_share NUMERIC(30, 22),
    spend_by DATE,
    clawback BOOLEAN NOT NULL,
    match_share NUMERIC(30, 22),
    match_scheme VARCHAR(64),
    match_counts_unsecured BOOLEAN NOT NULL,
    match_counts_in_kind BOOLEAN NOT NULL,
    minimum_capital_share NUMERIC(30, 22),
    administration_cap NUMERIC(30, 22),
    legal_basis VARCHAR(32000) NOT NULL,
    source VARCHAR(32000) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_fund PRIMARY KEY (budget, id),
    CONSTRAINT fk_fund_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_fund_holder FOREIGN KEY (budget, holder) REFERENCES partner (budget, id),
    CONSTRAINT fk_fund_growth FOREIGN KEY (budget, growth_index) REFERENCES price_index (budget, id),
    CONSTRAINT fk_fund_pool FOREIGN KEY (budget, pool) REFERENCES pool (budget, id),
    CONSTRAINT fk_fund_match FOREIGN KEY (budget, match_scheme) REFERENCES scheme (budget, id),
    CONSTRAINT ck_fund_kind CHECK (kind IN ('other', 'specific_grant', 'contribution', 'section_106', 'cil',
        'capital_receipts', 'council_tax', 'retained_rates', 'revenue_support_grant', 'unringfenced_grant',
        'collection_fund', 'own_resources', 'reserve', 'capitalisation_direction', 'borrowing')),
    CONSTRAINT ck_fund_class CHECK (fund_class IN ('revenue', 'capital', 'either')),
    CONSTRAINT ck_fund_contribution CHECK (contribution IN ('pooled', 'aligned', 'in_kind')),
    CONSTRAINT ck_fund_growth CHECK (growth IN ('typed', 'flat', 'changes', 'indexed')),
    CONSTRAINT ck_fund_indexed CHECK ((growth = 'indexed') = (growth_index IS NOT NULL)),
    CONSTRAINT ck_fund_carry_forward CHECK (carry_forward IN ('none', 'all', 'share')),
    CONSTRAINT ck_fund_carried CHECK ((carry_forward = 'share') = (carry_forward_share IS NOT NULL)),
    CONSTRAINT ck_fund_match CHECK (match_share IS NOT NULL
        OR (match_scheme IS NULL AND NOT match_counts_unsecured AND NOT match_counts_in_kind)),
    CONSTRAINT ck_fund_shares CHECK (carry_forward_share BETWEEN 0 AND 1 AND match_share BETWEEN 0 AND 1
        AND minimum_capital_share BETWEEN 0 AND 1 AND administration_cap BETWEEN 0 AND 1)
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

INSERT INTO fund (budget, id, name, holder, kind, fund_class, contribution, secured, growth, carry_forward, clawback,
    match_counts_unsecured, match_counts_in_kind, legal_basis, source, notes)
SELECT budget, id, name, holder, 'other', fund_class, contribution, secured, 'typed', 'none', FALSE, FALSE, FALSE,
    legal_basis, '', notes
FROM old_fund;
INSERT INTO fund_amount (budget, fund, start_year, pence) SELECT budget, fund, start_year, pence FROM old_fund_amount;
DROP TABLE old_fund_amount;
DROP TABLE old_fund;

-- What a fund may pay for: of each heading only what is named, anything where nothing is.
CREATE TABLE fund_purpose (
    budget BIGINT NOT NULL,
    fund VARCHAR(64) NOT NULL,
    heading VARCHAR(20) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_fund_purpose PRIMARY KEY (budget, fund, heading, name),
    CONSTRAINT fk_fund_purpose_fund FOREIGN KEY (budget, fund) REFERENCES fund (budget, id),
    CONSTRAINT ck_fund_purpose_heading CHECK (heading IN ('service', 'theme', 'place', 'outcome'))
);

CREATE TABLE fund_partner (
    budget BIGINT NOT NULL,
    fund VARCHAR(64) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    CONSTRAINT pk_fund_partner PRIMARY KEY (budget, fund, partner),
    CONSTRAINT fk_fund_partner_fund FOREIGN KEY (budget, fund) REFERENCES fund (budget, id),
    CONSTRAINT fk_fund_partner_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id)
);

CREATE TABLE fund_scheme (
    budget BIGINT NOT NULL,
    fund VARCHAR(64) NOT NULL,
    scheme VARCHAR(64) NOT NULL,
    CONSTRAINT pk_fund_scheme PRIMARY KEY (budget, fund, scheme),
    CONSTRAINT fk_fund_scheme_fund FOREIGN KEY (budget, fund) REFERENCES fund (budget, id),
    CONSTRAINT fk_fund_scheme_scheme FOREIGN KEY (budget, scheme) REFERENCES scheme (budget, id)
);

ALTER TABLE budget_line DROP CONSTRAINT ck_budget_line_direction;
ALTER TABLE budget_line ADD CONSTRAINT ck_budget_line_direction CHECK (direction IN ('expenditure', 'income', 'saving'));
ALTER TABLE budget_line DROP CONSTRAINT ck_budget_line_growth;
ALTER TABLE budget_line ADD CONSTRAINT ck_budget_line_growth CHECK (growth IN ('typed', 'flat', 'changes', 'indexed'));

-- What a line says of its part in the plan. Only lines that say something unusual have a row: of a hundred thousand
-- imported most do not, and an import is as fast as without.
CREATE TABLE line_plan (
    budget BIGINT NOT NULL,
    line VARCHAR(64) NOT NULL,
    outcome VARCHAR(1000) NOT NULL,
    role VARCHAR(20) NOT NULL,
    line_use VARCHAR(20) NOT NULL,
    base_pence BIGINT,
    delivery NUMERIC(30, 22) NOT NULL,
    priority INTEGER NOT NULL,
    scheme VARCHAR(64),
    pool VARCHAR(64),
    CONSTRAINT pk_line_plan PRIMARY KEY (budget, line),
    CONSTRAINT fk_line_plan_line FOREIGN KEY (budget, line) REFERENCES budget_line (budget, id),
    CONSTRAINT fk_line_plan_scheme FOREIGN KEY (budget, scheme) REFERENCES scheme (budget, id),
    CONSTRAINT fk_line_plan_pool FOREIGN KEY (budget, pool) REFERENCES pool (budget, id),
    CONSTRAINT ck_line_plan_role CHECK (role IN ('base', 'demand', 'pressure', 'growth_bid', 'contingency',
        'capital_financing', 'to_reserves')),
    CONSTRAINT ck_line_plan_use CHECK (line_use IN ('ordinary', 'administration', 'transformation')),
    CONSTRAINT ck_line_plan_delivery CHECK (delivery BETWEEN 0 AND 1),
    CONSTRAINT ck_line_plan_priority CHECK (priority BETWEEN 1 AND 9)
);

CREATE TABLE allocation (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    line VARCHAR(64) NOT NULL,
    fund VARCHAR(64) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_allocation PRIMARY KEY (budget, id),
    CONSTRAINT fk_allocation_line FOREIGN KEY (budget, line) REFERENCES budget_line (budget, id),
    CONSTRAINT fk_allocation_fund FOREIGN KEY (budget, fund) REFERENCES fund (budget, id)
);

CREATE TABLE allocation_amount (
    budget BIGINT NOT NULL,
    allocation VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    pence BIGINT NOT NULL,
    CONSTRAINT pk_allocation_amount PRIMARY KEY (budget, allocation, start_year),
    CONSTRAINT fk_allocation_amount_of FOREIGN KEY (budget, allocation) REFERENCES allocation (budget, id),
    CONSTRAINT ck_allocation_amount_year CHECK (start_year BETWEEN 1900 AND 2199),
    CONSTRAINT ck_allocation_amount_pence CHECK (pence >= 0)
);

CREATE TABLE reserve (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    opening_pence BIGINT NOT NULL,
    minimum_pence BIGINT NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_reserve PRIMARY KEY (budget, id),
    CONSTRAINT fk_reserve_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_reserve_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id),
    CONSTRAINT ck_reserve_kind CHECK (kind IN ('general', 'earmarked'))
);

-- A contribution is positive, a drawdown negative.
CREATE TABLE reserve_movement (
    budget BIGINT NOT NULL,
    reserve VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    pence BIGINT NOT NULL,
    CONSTRAINT pk_reserve_movement PRIMARY KEY (budget, reserve, start_year),
    CONSTRAINT fk_reserve_movement_reserve FOREIGN KEY (budget, reserve) REFERENCES reserve (budget, id),
    CONSTRAINT ck_reserve_movement_year CHECK (start_year BETWEEN 1900 AND 2199)
);

-- tax_base: Band D equivalents in the year before the plan.
CREATE TABLE council_tax (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    authority VARCHAR(20) NOT NULL,
    band_d_pence BIGINT NOT NULL,
    tax_base NUMERIC(30, 10),
    collection_rate NUMERIC(30, 22) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_council_tax PRIMARY KEY (budget, id),
    CONSTRAINT fk_council_tax_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_council_tax_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id),
    CONSTRAINT ck_council_tax_authority CHECK (authority IN ('social_care', 'district', 'fire', 'police', 'mayoral',
        'parish')),
    CONSTRAINT ck_council_tax_band_d CHECK (band_d_pence >= 0),
    CONSTRAINT ck_council_tax_base CHECK (tax_base >= 0),
    CONSTRAINT ck_council_tax_collection CHECK (collection_rate BETWEEN 0 AND 1)
);

-- Each column NULL where the year does not say it.
CREATE TABLE council_tax_year (
    budget BIGINT NOT NULL,
    council_tax VARCHAR(64) NOT NULL,
    start_year INTEGER NOT NULL,
    tax_base NUMERIC(30, 10),
    tax_base_growth NUMERIC(30, 22),
    core NUMERIC(30, 22),
    social_care NUMERIC(30, 22),
    CONSTRAINT pk_council_tax_year PRIMARY KEY (budget, council_tax, start_year),
    CONSTRAINT fk_council_tax_year_of FOREIGN KEY (budget, council_tax) REFERENCES council_tax (budget, id),
    CONSTRAINT ck_council_tax_year_year CHECK (start_year BETWEEN 1900 AND 2199),
    CONSTRAINT ck_council_tax_year_base CHECK (tax_base >= 0)
);

CREATE TABLE council_tax_band (
    budget BIGINT NOT NULL,
    council_tax VARCHAR(64) NOT NULL,
    band VARCHAR(100) NOT NULL,
    dwellings NUMERIC(30, 10) NOT NULL,
    CONSTRAINT pk_council_tax_band PRIMARY KEY (budget, council_tax, band),
    CONSTRAINT fk_council_tax_band_of FOREIGN KEY (budget, council_tax) REFERENCES council_tax (budget, id)
);

CREATE TABLE treasury (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    partner VARCHAR(64) NOT NULL,
    cfr_pence BIGINT NOT NULL,
    hra_cfr_pence BIGINT NOT NULL,
    adjustment_a_pence BIGINT NOT NULL,
    cfr_method BOOLEAN NOT NULL,
    opening_debt_pence BIGINT,
    liquidity_allowance_pence BIGINT NOT NULL,
    headroom_pence BIGINT NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_treasury PRIMARY KEY (budget, id),
    CONSTRAINT fk_treasury_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT fk_treasury_partner FOREIGN KEY (budget, partner) REFERENCES partner (budget, id)
);

CREATE TABLE treasury_amount (
    budget BIGINT NOT NULL,
    treasury VARCHAR(64) NOT NULL,
    series VARCHAR(30) NOT NULL,
    start_year INTEGER NOT NULL,
    pence BIGINT NOT NULL,
    CONSTRAINT pk_treasury_amount PRIMARY KEY (budget, treasury, series, start_year),
    CONSTRAINT fk_treasury_amount_treasury FOREIGN KEY (budget, treasury) REFERENCES treasury (budget, id),
    CONSTRAINT ck_treasury_amount_series CHECK (series IN ('mrp', 'vrp', 'interest', 'investment_income', 'debt',
        'other_liabilities', 'usable_reserves', 'working_capital', 'boundary', 'limit')),
    CONSTRAINT ck_treasury_amount_year CHECK (start_year BETWEEN 1900 AND 2199)
);

CREATE TABLE scenario (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    notes VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_scenario PRIMARY KEY (budget, id),
    CONSTRAINT fk_scenario_budget FOREIGN KEY (budget) REFERENCES budget (number)
);

-- field: kind, id and field of an entity, 'index pay rate 2028/29'; says: what it says instead.
CREATE TABLE scenario_change (
    budget BIGINT NOT NULL,
    scenario VARCHAR(64) NOT NULL,
    field VARCHAR(2000) NOT NULL,
    says VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_scenario_change PRIMARY KEY (budget, scenario, field),
    CONSTRAINT fk_scenario_change_scenario FOREIGN KEY (budget, scenario) REFERENCES scenario (budget, id)
);

-- first_year, last_year: for which it holds; NULL where it holds from the first on, or to the last.
CREATE TABLE reference_override (
    budget BIGINT NOT NULL,
    id VARCHAR(64) NOT NULL,
    says VARCHAR(1000) NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    note VARCHAR(32000) NOT NULL,
    CONSTRAINT pk_reference_override PRIMARY KEY (budget, id),
    CONSTRAINT fk_reference_override_budget FOREIGN KEY (budget) REFERENCES budget (number),
    CONSTRAINT ck_reference_override_years CHECK (first_year BETWEEN 1900 AND 2199 AND last_year BETWEEN 1900 AND 2199)
);

-- A field may be a name of its own: 'for service Adult social care', 'set line L-17 amount 2028/29'.
ALTER TABLE change ALTER COLUMN field SET DATA TYPE VARCHAR(2100);
ALTER TABLE change DROP CONSTRAINT ck_change_kind;
ALTER TABLE change ADD CONSTRAINT ck_change_kind CHECK (entity_kind IN ('budget', 'partner', 'index', 'source', 'scheme',
    'pool', 'fund', 'line', 'allocation', 'reserve', 'council tax', 'treasury', 'scenario', 'override'));
