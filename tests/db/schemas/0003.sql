CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE body (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	short_name TEXT, 
	label TEXT NOT NULL, 
	aliases TEXT NOT NULL, 
	since TEXT, 
	until TEXT, 
	note TEXT, 
	checked VARCHAR(10), class_of VARCHAR(36), names TEXT DEFAULT '[]' NOT NULL, parents TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_body PRIMARY KEY ("key"), 
	CONSTRAINT uq_body_id UNIQUE (id)
);
CREATE TABLE book (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_book PRIMARY KEY ("key"), 
	CONSTRAINT uq_book_id UNIQUE (id)
);
CREATE TABLE publication (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	code TEXT COLLATE "NOCASE" NOT NULL, 
	title TEXT NOT NULL, 
	publishers TEXT NOT NULL, 
	published TEXT, 
	kind TEXT, 
	marking TEXT NOT NULL, 
	source_sha256 TEXT, 
	source_name TEXT, 
	source_size INTEGER, response_due VARCHAR(10), 
	CONSTRAINT pk_publication PRIMARY KEY ("key"), 
	CONSTRAINT uq_publication_code UNIQUE (code), 
	CONSTRAINT uq_publication_id UNIQUE (id)
);
CREATE TABLE register (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_register PRIMARY KEY ("key"), 
	CONSTRAINT uq_register_id UNIQUE (id)
);
CREATE TABLE scale (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	lane TEXT NOT NULL, 
	words TEXT NOT NULL, 
	in_use BOOLEAN NOT NULL, findings TEXT DEFAULT '[]' NOT NULL, owner TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_scale PRIMARY KEY ("key"), 
	CONSTRAINT uq_scale_id UNIQUE (id)
);
CREATE TABLE entry (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	book_key INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	subject_kind TEXT NOT NULL, 
	subject_id VARCHAR(36) NOT NULL, 
	kind TEXT NOT NULL, 
	effective_on VARCHAR(10), 
	recorded_at VARCHAR(27) NOT NULL, 
	stated_by TEXT NOT NULL, 
	recorded_by TEXT NOT NULL, 
	payload TEXT NOT NULL, 
	salt BLOB NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY ("key"), 
	CONSTRAINT ck_entry_only_corrections_have_no_day CHECK ((kind = 'correction') = (effective_on IS NULL)), 
	CONSTRAINT fk_entry_book_key_book FOREIGN KEY(book_key) REFERENCES book ("key"), 
	CONSTRAINT uq_entry_book_key_sequence UNIQUE (book_key, sequence), 
	CONSTRAINT uq_entry_id UNIQUE (id)
);
CREATE TABLE recommendation (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	publication_key INTEGER NOT NULL, 
	ref TEXT COLLATE "NOCASE" NOT NULL, 
	position INTEGER NOT NULL, 
	number TEXT, 
	stem TEXT NOT NULL, 
	item TEXT NOT NULL, 
	text TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	priority BOOLEAN NOT NULL, "references" TEXT DEFAULT '[]' NOT NULL, themes TEXT DEFAULT '[]' NOT NULL, sub_points TEXT DEFAULT '[]' NOT NULL, rollup TEXT DEFAULT 'all' NOT NULL, 
	CONSTRAINT pk_recommendation PRIMARY KEY ("key"), 
	CONSTRAINT fk_recommendation_publication_key_publication FOREIGN KEY(publication_key) REFERENCES publication ("key"), 
	CONSTRAINT uq_recommendation_id UNIQUE (id), 
	CONSTRAINT uq_recommendation_ref UNIQUE (ref)
);
CREATE TABLE place (
	recommendation_key INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	publication_key INTEGER NOT NULL, 
	page INTEGER, 
	line INTEGER, 
	CONSTRAINT pk_place PRIMARY KEY (recommendation_key, ordinal), 
	CONSTRAINT fk_place_publication_key_publication FOREIGN KEY(publication_key) REFERENCES publication ("key"), 
	CONSTRAINT fk_place_recommendation_key_recommendation FOREIGN KEY(recommendation_key) REFERENCES recommendation ("key")
);
CREATE TABLE spell (
	assignment_key INTEGER NOT NULL, 
	since VARCHAR(10) NOT NULL, 
	until VARCHAR(10) NOT NULL, 
	status TEXT NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	response TEXT, 
	response_on VARCHAR(10), 
	progress TEXT, 
	progress_on VARCHAR(10), 
	target VARCHAR(10), 
	target_words TEXT, 
	first_target VARCHAR(10), 
	slips INTEGER NOT NULL, 
	slip_days INTEGER NOT NULL, 
	evidence_count INTEGER NOT NULL, 
	last_entry_on VARCHAR(10), assessment TEXT, assessment_scale TEXT, assessment_by TEXT, finding TEXT, closed_reason TEXT, assessment_on VARCHAR(10), closed_on VARCHAR(10), lacks TEXT DEFAULT '[]' NOT NULL, flags TEXT DEFAULT '[]' NOT NULL, contradictions TEXT DEFAULT '[]' NOT NULL, actions INTEGER DEFAULT '0' NOT NULL, open_actions INTEGER DEFAULT '0' NOT NULL, drafts INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_spell PRIMARY KEY (assignment_key, since), 
	CONSTRAINT fk_spell_assignment_key_assignment FOREIGN KEY(assignment_key) REFERENCES assignment ("key")
);
CREATE VIRTUAL TABLE search USING fts5(words, recommendation_key UNINDEXED, assignment_key UNINDEXED, tokenize = 'porter unicode61');
CREATE TABLE "assignment" (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	recommendation_key INTEGER NOT NULL, 
	body_key INTEGER NOT NULL, 
	addressee TEXT NOT NULL, 
	role TEXT DEFAULT '' NOT NULL, 
	received_from VARCHAR(36), 
	CONSTRAINT pk_assignment PRIMARY KEY ("key"), 
	CONSTRAINT uq_assignment_id UNIQUE (id), 
	CONSTRAINT fk_assignment_recommendation_key_recommendation FOREIGN KEY(recommendation_key) REFERENCES recommendation ("key"), 
	CONSTRAINT fk_assignment_body_key_body FOREIGN KEY(body_key) REFERENCES body ("key")
);
CREATE TABLE succession (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	predecessor_key INTEGER NOT NULL, 
	successor_key INTEGER NOT NULL, 
	happened_on TEXT NOT NULL, 
	function TEXT NOT NULL, 
	checked VARCHAR(10), 
	CONSTRAINT pk_succession PRIMARY KEY ("key"), 
	CONSTRAINT uq_succession_id UNIQUE (id), 
	CONSTRAINT fk_succession_predecessor_key_body FOREIGN KEY(predecessor_key) REFERENCES body ("key"), 
	CONSTRAINT fk_succession_successor_key_body FOREIGN KEY(successor_key) REFERENCES body ("key")
);
CREATE TABLE post (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	title TEXT NOT NULL, 
	directorate TEXT NOT NULL, 
	body_id VARCHAR(36), 
	holders TEXT NOT NULL, 
	CONSTRAINT pk_post PRIMARY KEY ("key"), 
	CONSTRAINT uq_post_id UNIQUE (id)
);
CREATE TABLE action (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	text TEXT NOT NULL, 
	letter TEXT NOT NULL, 
	owner_id VARCHAR(36), 
	owner_words TEXT NOT NULL, 
	due VARCHAR(10), 
	due_words TEXT, 
	state TEXT NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY ("key"), 
	CONSTRAINT uq_action_id UNIQUE (id)
);
CREATE TABLE serves (
	"key" INTEGER NOT NULL, 
	action_key INTEGER NOT NULL, 
	assignment_key INTEGER NOT NULL, 
	CONSTRAINT pk_serves PRIMARY KEY ("key"), 
	CONSTRAINT uq_serves_action_key_assignment_key UNIQUE (action_key, assignment_key), 
	CONSTRAINT fk_serves_action_key_action FOREIGN KEY(action_key) REFERENCES action ("key"), 
	CONSTRAINT fk_serves_assignment_key_assignment FOREIGN KEY(assignment_key) REFERENCES assignment ("key")
);
CREATE TABLE link (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	kind TEXT NOT NULL, 
	recommendation_key INTEGER NOT NULL, 
	other_key INTEGER, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY ("key"), 
	CONSTRAINT uq_link_id UNIQUE (id), 
	CONSTRAINT fk_link_recommendation_key_recommendation FOREIGN KEY(recommendation_key) REFERENCES recommendation ("key"), 
	CONSTRAINT fk_link_other_key_recommendation FOREIGN KEY(other_key) REFERENCES recommendation ("key")
);
CREATE INDEX ix_entry_kind ON entry (kind);
CREATE INDEX ix_entry_subject_id ON entry (subject_id);
CREATE INDEX ix_recommendation_publication_key_position ON recommendation (publication_key, position);
CREATE INDEX ix_place_publication_key ON place (publication_key);
CREATE INDEX ix_assignment_body_key ON assignment (body_key);
CREATE INDEX ix_assignment_recommendation_key ON assignment (recommendation_key);
CREATE INDEX ix_assignment_received_from ON assignment (received_from);
CREATE INDEX ix_action_owner_id ON action (owner_id);
CREATE INDEX ix_serves_assignment_key ON serves (assignment_key);
CREATE INDEX ix_link_recommendation_key ON link (recommendation_key);
CREATE INDEX ix_link_other_key ON link (other_key);
CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER book_is_never_updated BEFORE UPDATE ON book
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER book_is_never_deleted BEFORE DELETE ON book
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER recommendation_is_found AFTER INSERT ON recommendation
BEGIN INSERT INTO search(rowid, words, recommendation_key)
VALUES (2 * new.key, new.ref || ' ' || new.text, new.key); END;
CREATE TRIGGER recommendation_is_found_anew AFTER UPDATE ON recommendation
BEGIN UPDATE search SET words = new.ref || ' ' || new.text WHERE rowid = 2 * new.key; END;
CREATE TRIGGER words_are_found AFTER INSERT ON entry WHEN new.subject_kind = 'assignment'
AND new.kind <> 'assignment'
BEGIN INSERT INTO search(rowid, words, assignment_key)
SELECT 2 * new.key + 1,
 coalesce(json_extract(new.payload, '$.content.title'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.file.name'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.text'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.internal'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.reason'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.agreed_by'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.value'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.citation'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.checker'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.link'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.part'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.what'), '')
 || ' ' || new.stated_by,
 key FROM assignment WHERE id = new.subject_id; END;
CREATE TRIGGER actions_are_found AFTER INSERT ON serves
BEGIN INSERT INTO search(rowid, words, assignment_key)
SELECT -new.key, text || ' ' || owner_words, new.assignment_key FROM action WHERE key = new.action_key; END;
CREATE TRIGGER actions_are_found_anew AFTER UPDATE ON action
BEGIN UPDATE search SET words = new.text || ' ' || new.owner_words
WHERE rowid IN (SELECT -key FROM serves WHERE action_key = new.key); END;
CREATE TRIGGER what_is_taken_back_is_found_no_more
AFTER DELETE ON assignment
BEGIN DELETE FROM search WHERE rowid IN (SELECT rowid FROM search WHERE assignment_key = old.key); END;
INSERT INTO alembic_version VALUES ('0003');
INSERT INTO book VALUES (1, '83711147-5f88-53de-844e-d431aeeb2814');
INSERT INTO register VALUES (1, '9ffaf89c-41f1-59a6-8c84-d165798d0794', 'small');
INSERT INTO body VALUES (1, '558f9ea9-6ab8-5793-a3c5-1e3658b6569e', 'Home Office', NULL, 'Home Office', '[]', NULL, NULL, 'Held prisons and probation until 9 May 2007.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (2, '7f14221d-231d-5b41-9017-23684ee55eeb', 'Ministry of Justice', 'MoJ', 'MoJ', '[]', '2007-05-09', NULL, 'In 2017 took commissioning and policy from the National Offender Management Service (partly returned in 2018).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (3, '5d4be35a-fb63-5fe0-828d-236fa1d27967', 'National Offender Management Service', 'NOMS', 'NOMS', '[]', '2004-06-01', '2017-03-31', 'HM Prison Service merged into it on 1 April 2008. Operations passed to HM Prison and Probation Service on 1 April 2017, commissioning and policy to the Ministry of Justice.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (4, '42444f88-259b-5d6d-ab30-30302287e901', 'HM Prison and Probation Service', 'HMPPS', 'HMPPS', '["Her Majesty''s Prison and Probation Service", "His Majesty''s Prison and Probation Service"]', '2017-04-01', NULL, 'Agency of the Ministry of Justice.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (5, '40661761-8ade-50cf-a015-851e0de841e2', 'HM Prison Service', NULL, 'HM Prison Service', '["Her Majesty''s Prison Service", "His Majesty''s Prison Service", "HMPS", "Prison Service"]', NULL, NULL, 'Public-sector prisons; part of NOMS, then of HMPPS. Contracted prisons are not part of it.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (6, '2801704d-e4c9-5896-97f5-3b984baafa44', 'Prisons', NULL, 'Prisons', '["All prisons"]', NULL, NULL, 'A class that includes contracted prisons; HM Prison Service does not.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (7, '099b1ad1-f2be-53e3-bf81-e8dec605613a', 'Youth Custody Service', 'YCS', 'YCS', '[]', '2017', NULL, 'Part of HMPPS; took custody from the Youth Justice Board.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (8, '839f0b49-b352-54d6-8990-37a615cd948e', 'National Probation Service', NULL, 'National Probation Service', '[]', '2001-04', '2004-05-31', 'A different body from the National Probation Service of 2014. When it ended is to be verified before relying on it.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (9, '26a203ef-885c-5664-a660-b5aaa2fe03e6', 'Probation Trusts', NULL, 'Probation Trusts', '["Probation Trust", "All Probation Trusts"]', NULL, '2014-10-31', '35 trusts; delivered services to 31 May 2014, dissolved 31 October 2014. Became the National Probation Service and 21 Community Rehabilitation Companies, split by function.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (10, 'd77743ff-e96a-53d1-9735-06d957fa0f32', 'National Probation Service', 'NPS', 'NPS', '["NPS divisions", "National Probation Service divisions"]', '2014-06-01', '2021-06-25', 'Seven divisions; part of NOMS, then of HMPPS. Divisions became regions in 2020 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (11, 'a84200e4-1f19-5533-9084-a583132da399', 'Community Rehabilitation Companies', 'CRCs', 'CRCs', '["Community Rehabilitation Company", "CRC"]', '2014-06-01', '2021-06-25', '21 companies. In Wales, offender management was unified in the National Probation Service at the end of 2019.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (12, '9879948c-e18c-53c0-91f7-000749e7d49d', 'Probation Service', NULL, 'Probation Service', '["Probation Service regions"]', '2021-06-26', NULL, 'From the National Probation Service and the Community Rehabilitation Companies; part of HMPPS.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (13, 'f5bb03bf-9293-507c-85a7-a1e3a3afe75d', 'Youth Justice Board', 'YJB', 'YJB', '["Youth Justice Board for England and Wales"]', '1998', NULL, 'Since the Crime and Disorder Act 1998. Custody passed to the Youth Custody Service in 2017; since then under review by government (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (14, 'b128e034-dfd0-516b-adc1-bf0834dcba22', 'Youth offending teams', 'YOTs', 'YOTs', '["Youth Offending Team", "YOT", "Youth offending services", "Youth justice services"]', '1998', NULL, 'Local; many are now called youth justice services (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (15, '4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3', 'YOT managers', NULL, 'YOT managers', '["Youth Offending Team managers", "YOT Manager"]', '1998', NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (16, '500fb084-e183-5e80-b144-979e5fe03c63', 'YOT management boards', NULL, 'YOT management boards', '["Youth Offending Team management boards", "YOT Management Board"]', '1998', NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (17, '9b737f6b-1c37-575a-83d5-0bf6b866d150', 'HM Inspectorate of Constabulary', 'HMIC', 'HMIC', '[]', NULL, '2017', 'Became HMICFRS on 19 July 2017 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (18, '0e3564a8-77da-5ce9-89c5-1a43657f1965', 'HM Inspectorate of Constabulary and Fire & Rescue Services', 'HMICFRS', 'HMICFRS', '["HM Inspectorate of Constabulary and Fire and Rescue Services"]', '2017', NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (19, 'a2307c94-0280-53a2-96f7-b244283eeb24', 'HM Inspectorate of Probation', NULL, 'HM Inspectorate of Probation', '["HMI Probation", "Her Majesty''s Inspectorate of Probation", "His Majesty''s Inspectorate of Probation"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (20, 'b23aa32a-eb45-5d5f-be82-b54176939f58', 'HM Inspectorate of Prisons', NULL, 'HM Inspectorate of Prisons', '["HMI Prisons", "Her Majesty''s Inspectorate of Prisons", "His Majesty''s Inspectorate of Prisons"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (21, '3948194f-fe8b-5442-932c-a904dd32b07c', 'Department of Health', NULL, 'Department of Health', '[]', NULL, '2018-01', 'Became the Department of Health and Social Care (month to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (22, 'c79af4ae-5740-5e3a-8d36-2c93269fe1d8', 'Department of Health and Social Care', 'DHSC', 'DHSC', '[]', '2018-01', NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (23, 'ce31886b-e741-5526-8c1a-3733c281f37d', 'NHS England', NULL, 'NHS England', '["NHS England (Health and Justice)"]', NULL, NULL, 'Its abolition was announced in March 2025 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (24, '2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c', 'HM Courts and Tribunals Service', 'HMCTS', 'HMCTS', '["HM Courts & Tribunals Service"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (25, 'cced3e98-7f4e-5cbf-970a-321bbaa6148e', 'Crown Prosecution Service', 'CPS', 'CPS', '[]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (26, '9b707871-e5c6-5a85-8eb3-4b29292ab375', 'Police forces', NULL, 'Police forces', '["All police forces", "Police"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (27, '39f98cdc-dd46-5299-bf9c-34fd8e05e0a7', 'Chief Constables', NULL, 'Chief Constables', '["Chief Constable", "All Chief Constables"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (28, '50c52943-b61d-5da3-bf23-f3e89bad0e1c', 'Community Safety Partnerships', NULL, 'Community Safety Partnerships', '["Community Safety Partnership", "CSPs"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (29, '97d78ce7-979a-5458-9cda-65ac9ea82031', 'IOM partnerships', NULL, 'IOM partnerships', '["Integrated Offender Management partnerships", "IOM partnership"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (30, '85c24b93-eea7-5b6d-b97e-53d145da935a', 'Signals Board', 'Signals', 'Signals', '[]', '1990', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO body VALUES (31, '9a15812c-6330-5eb5-a40f-6e22f717abc4', 'Lamp Service', 'Lamps', 'Lamps', '["Lamps", "The Lamplighters"]', '2001-04', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO body VALUES (32, '7afdc52d-24fd-52c2-88cc-b4e344a7721d', 'Harbour masters', NULL, 'Harbour masters', '[]', '1850', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO scale VALUES (1, '70749158-62be-538e-9448-31f426fee1bd', 'Response (HMPPS action plans)', 'response', '["Agreed", "Partly agreed", "Not agreed"]', 1, '[]', '');
INSERT INTO scale VALUES (2, '53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4', 'Reported progress', 'progress', '["Not started", "In progress", "Partly complete", "Complete"]', 1, '[]', '');
INSERT INTO scale VALUES (3, 'ff044b2f-1739-55da-b92d-0f8348d066b9', 'Internal check', 'assessment', '["Sufficient", "Returned with questions"]', 1, '[]', '');
INSERT INTO scale VALUES (4, '814d22ab-a767-5a72-8a46-6dae15c0466c', 'HMI Prisons independent review of progress', 'assessment', '["No meaningful progress", "Insufficient progress", "Reasonable progress", "Good progress"]', 1, '[]', '');
INSERT INTO scale VALUES (5, '2f20934e-5322-5a6b-bdd4-969e34fd6933', 'HMI Prisons inspections to 2022', 'assessment', '["Not achieved", "Partially achieved", "Achieved", "No longer relevant"]', 1, '[]', '');
INSERT INTO scale VALUES (6, '21e57fdc-cadd-5c26-8be3-1564f11b4db7', 'US Government Accountability Office', 'assessment', '["Open", "Open - partially addressed", "Closed - implemented", "Closed - not implemented"]', 0, '[]', '');
INSERT INTO scale VALUES (7, '738298a9-796b-5bce-b4e9-e71af65ceb72', 'European Court of Auditors', 'assessment', '["Not implemented", "In some respects", "In most respects", "Fully", "Could not be verified", "No longer relevant"]', 0, '[]', '');
INSERT INTO publication VALUES (1, '3b1d95c3-a2ef-526f-b4e7-d0341addc5e2', 'HB2020', 'Harbours in bad weather', '["Inspectorate of Lights"]', '2020-03', NULL, 'OFFICIAL', NULL, NULL, NULL, NULL);
INSERT INTO recommendation VALUES (1, '010d1e5f-5492-5ce0-9847-45aaf903b01f', 1, 'HB2020/1', 1, '1', '', 'Harbour masters should publish their tide tables.', 'Harbour masters should publish their tide tables.', 'recommendation', 0, '[]', '[]', '[]', 'all');
INSERT INTO recommendation VALUES (2, 'e10a04c0-ee82-50d7-af6e-0f239669cbc4', 1, 'HB2020/2', 2, NULL, '', 'Harbour masters and the Signals Board should agree on flags.', 'Harbour masters and the Signals Board should agree on flags.', 'recommendation', 0, '[]', '[]', '[]', 'all');
INSERT INTO assignment VALUES (1, '4b1385da-52b6-5fc0-81fa-747b0b7f81f2', 1, 32, 'Harbour masters', '', NULL);
INSERT INTO assignment VALUES (2, '641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e', 2, 32, 'Harbour masters', '', NULL);
INSERT INTO assignment VALUES (3, '3d9d600a-cad0-5302-bc9d-4e00d7089db4', 2, 30, 'Signals Board', '', NULL);
INSERT INTO place VALUES (1, 0, 1, NULL, 1);
INSERT INTO place VALUES (2, 0, 1, NULL, 2);
INSERT INTO entry VALUES (1, 'b9028bf1-77a8-5741-b3c7-fe9b52a5afdb', 1, 1, 'book', '83711147-5f88-53de-844e-d431aeeb2814', 'book', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{},"id":"b9028bf1-77a8-5741-b3c7-fe9b52a5afdb","kind":"book","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"83711147-5f88-53de-844e-d431aeeb2814","kind":"book"}}', X'4AFBE9EAC9E5532086C9DE624738FE35', 'e1df776763035c5cd0fe9e134b311a0f2b2ad06bcfbd759e3e72bee0a6c98d6f');
INSERT INTO entry VALUES (2, '6b42cfa8-3dc6-51ac-a3cc-dac069831d8a', 1, 2, 'register', '9ffaf89c-41f1-59a6-8c84-d165798d0794', 'register', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"small"},"id":"6b42cfa8-3dc6-51ac-a3cc-dac069831d8a","kind":"register","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9ffaf89c-41f1-59a6-8c84-d165798d0794","kind":"register"}}', X'78D8CD63543E51878260F9ECAA749379', 'fb618a479097c23a85d8e368c61c1fbe9694b56153df151427107ef9ed680d7c');
INSERT INTO entry VALUES (3, 'e4737e0e-a296-5e75-b5ef-c26967030cce', 1, 3, 'body', '558f9ea9-6ab8-5793-a3c5-1e3658b6569e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Home Office","note":"Held prisons and probation until 9 May 2007."},"id":"e4737e0e-a296-5e75-b5ef-c26967030cce","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"558f9ea9-6ab8-5793-a3c5-1e3658b6569e","kind":"body"}}', X'074F32C503F65944A5C75FAB8184A88C', '4921a56964f55cb1cb5a776b2a2733b7c4829cb674bbbe574f75f7fff6f28e3e');
INSERT INTO entry VALUES (4, '5a639859-2b49-55f5-a0e9-0eb2f3850648', 1, 4, 'body', '7f14221d-231d-5b41-9017-23684ee55eeb', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Ministry of Justice","note":"In 2017 took commissioning and policy from the National Offender Management Service (partly returned in 2018).","short_name":"MoJ","since":"2007-05-09"},"id":"5a639859-2b49-55f5-a0e9-0eb2f3850648","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"7f14221d-231d-5b41-9017-23684ee55eeb","kind":"body"}}', X'628304DE973B5387B0FD5A3D8EFB82D6', 'f87c6e6e66b5d47319efda5b854f30c31fe3d17af6e4c3e369a1f09c138064b3');
INSERT INTO entry VALUES (5, '540b8343-ea92-5e39-90a8-9b441ea15562', 1, 5, 'body', '5d4be35a-fb63-5fe0-828d-236fa1d27967', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"National Offender Management Service","note":"HM Prison Service merged into it on 1 April 2008. Operations passed to HM Prison and Probation Service on 1 April 2017, commissioning and policy to the Ministry of Justice.","short_name":"NOMS","since":"2004-06-01","until":"2017-03-31"},"id":"540b8343-ea92-5e39-90a8-9b441ea15562","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"5d4be35a-fb63-5fe0-828d-236fa1d27967","kind":"body"}}', X'301D505B287A508BA21D32B9D02FB353', '27d2f89d121804c36c3fafb0650357b3e2f62d7a271968517d2f3cba94f62126');
INSERT INTO entry VALUES (6, 'fd7be6e6-e220-51bf-a807-1760eb8ee429', 1, 6, 'body', '42444f88-259b-5d6d-ab30-30302287e901', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Her Majesty''s Prison and Probation Service","His Majesty''s Prison and Probation Service"],"checked":"2026-11-22","name":"HM Prison and Probation Service","note":"Agency of the Ministry of Justice.","short_name":"HMPPS","since":"2017-04-01"},"id":"fd7be6e6-e220-51bf-a807-1760eb8ee429","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"42444f88-259b-5d6d-ab30-30302287e901","kind":"body"}}', X'3FEBCB4CA58450E0B9155874297B5B84', 'c3501a74a5bb267cd2b80d252e0e2d8f2d8bbb8a355672e44180fdea1a4af7e1');
INSERT INTO entry VALUES (7, 'daab62ce-d376-5f82-991b-48e1af2cf337', 1, 7, 'body', '40661761-8ade-50cf-a015-851e0de841e2', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Her Majesty''s Prison Service","His Majesty''s Prison Service","HMPS","Prison Service"],"checked":"2026-11-22","name":"HM Prison Service","note":"Public-sector prisons; part of NOMS, then of HMPPS. Contracted prisons are not part of it."},"id":"daab62ce-d376-5f82-991b-48e1af2cf337","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"40661761-8ade-50cf-a015-851e0de841e2","kind":"body"}}', X'DCDAEBEBD1895418BAA29B3D3E05D718', '0d0f63971de2f8d58e270e1b47a54793c8743021937370646a232c5f5ba03cf8');
INSERT INTO entry VALUES (8, 'ed1ce6bf-e645-59dc-909d-9e30217e9a8d', 1, 8, 'body', '2801704d-e4c9-5896-97f5-3b984baafa44', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["All prisons"],"checked":"2026-11-22","name":"Prisons","note":"A class that includes contracted prisons; HM Prison Service does not."},"id":"ed1ce6bf-e645-59dc-909d-9e30217e9a8d","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2801704d-e4c9-5896-97f5-3b984baafa44","kind":"body"}}', X'78163882D104504F83751A54C276E008', 'd19f6b0e04f3984eb7fa57ac4fefb9f8fbd4d8c7eeba9b9ff870df2c83ab367f');
INSERT INTO entry VALUES (9, 'ef5d96d3-cf9a-52f4-ab7b-a918660c8928', 1, 9, 'body', '099b1ad1-f2be-53e3-bf81-e8dec605613a', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Youth Custody Service","note":"Part of HMPPS; took custody from the Youth Justice Board.","short_name":"YCS","since":"2017"},"id":"ef5d96d3-cf9a-52f4-ab7b-a918660c8928","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"099b1ad1-f2be-53e3-bf81-e8dec605613a","kind":"body"}}', X'B340BBE99C925BF38A6513C70752E677', '01e5ec7a30ab6a6473c8bb87f8299ff7af2d0f84b5f4cf237b7cf8de03cb355a');
INSERT INTO entry VALUES (10, '0804127c-2ca4-5159-afd5-5dc97bd9479c', 1, 10, 'body', '839f0b49-b352-54d6-8990-37a615cd948e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"National Probation Service","note":"A different body from the National Probation Service of 2014. When it ended is to be verified before relying on it.","since":"2001-04","until":"2004-05-31"},"id":"0804127c-2ca4-5159-afd5-5dc97bd9479c","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"839f0b49-b352-54d6-8990-37a615cd948e","kind":"body"}}', X'F2F9157AF2D35E15B378E4335647F72F', '713cc623071e6d321456a77ace7f80109fdd2569677bb082c107a7f4e1274598');
INSERT INTO entry VALUES (11, '6797fb81-f9f7-5498-b1a3-0627dbef81e0', 1, 11, 'body', '26a203ef-885c-5664-a660-b5aaa2fe03e6', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Probation Trust","All Probation Trusts"],"checked":"2026-11-22","name":"Probation Trusts","note":"35 trusts; delivered services to 31 May 2014, dissolved 31 October 2014. Became the National Probation Service and 21 Community Rehabilitation Companies, split by function.","until":"2014-10-31"},"id":"6797fb81-f9f7-5498-b1a3-0627dbef81e0","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"26a203ef-885c-5664-a660-b5aaa2fe03e6","kind":"body"}}', X'C088EE14768657B899B23BAE0F518A0F', '2f73903fcdd2033915a1c67ba750e83ccb9ab1904c2daffce580bee02149d1ba');
INSERT INTO entry VALUES (12, '282432ea-ffdc-5ea3-9f9d-e03229356dc8', 1, 12, 'body', 'd77743ff-e96a-53d1-9735-06d957fa0f32', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["NPS divisions","National Probation Service divisions"],"checked":"2026-11-22","name":"National Probation Service","note":"Seven divisions; part of NOMS, then of HMPPS. Divisions became regions in 2020 (to be verified before relying on it).","short_name":"NPS","since":"2014-06-01","until":"2021-06-25"},"id":"282432ea-ffdc-5ea3-9f9d-e03229356dc8","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"d77743ff-e96a-53d1-9735-06d957fa0f32","kind":"body"}}', X'4673BFCA9F965F07BF08D0EE7A83B6DF', '8c9a463a86f2ea144f8fb06a3ad03db564dbbc9a4ac0fcd88f510c29dc636156');
INSERT INTO entry VALUES (13, '47c9b1a4-e124-5115-bb65-b8355c4a563f', 1, 13, 'body', 'a84200e4-1f19-5533-9084-a583132da399', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Community Rehabilitation Company","CRC"],"checked":"2026-11-22","name":"Community Rehabilitation Companies","note":"21 companies. In Wales, offender management was unified in the National Probation Service at the end of 2019.","short_name":"CRCs","since":"2014-06-01","until":"2021-06-25"},"id":"47c9b1a4-e124-5115-bb65-b8355c4a563f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"a84200e4-1f19-5533-9084-a583132da399","kind":"body"}}', X'F771D9E47286571AA6B3395CF1F5D884', 'bc2fc815c2cc30be2709bfb27f5c3e0fc5c45afe1f8c6fe758603af612bd5324');
INSERT INTO entry VALUES (14, '34cd82e0-0d00-5766-b721-b39b627f226e', 1, 14, 'body', '9879948c-e18c-53c0-91f7-000749e7d49d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Probation Service regions"],"checked":"2026-11-22","name":"Probation Service","note":"From the National Probation Service and the Community Rehabilitation Companies; part of HMPPS.","since":"2021-06-26"},"id":"34cd82e0-0d00-5766-b721-b39b627f226e","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9879948c-e18c-53c0-91f7-000749e7d49d","kind":"body"}}', X'BEFC4CC7F91858EC80B8935E12A7CCB8', '4e56fdb2ba60d2e252abb597338e60cf014a9d78d799868b4a4d33011d6598e4');
INSERT INTO entry VALUES (15, '8b9af7b2-3f7c-5d57-b4cd-5920be7a3703', 1, 15, 'body', 'f5bb03bf-9293-507c-85a7-a1e3a3afe75d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Justice Board for England and Wales"],"checked":"2026-11-22","name":"Youth Justice Board","note":"Since the Crime and Disorder Act 1998. Custody passed to the Youth Custody Service in 2017; since then under review by government (to be verified before relying on it).","short_name":"YJB","since":"1998"},"id":"8b9af7b2-3f7c-5d57-b4cd-5920be7a3703","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"f5bb03bf-9293-507c-85a7-a1e3a3afe75d","kind":"body"}}', X'F83AA3685788567085E08D8FB88858E7', '9b236bc2e4c0f33671efb8476920fc2db4c1538d9040598e878ab8d3f44bfe1e');
INSERT INTO entry VALUES (16, 'b1efe6bb-9f0c-53c1-82e4-1c81667ab2a3', 1, 16, 'body', 'b128e034-dfd0-516b-adc1-bf0834dcba22', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team","YOT","Youth offending services","Youth justice services"],"checked":"2026-11-22","name":"Youth offending teams","note":"Local; many are now called youth justice services (to be verified before relying on it).","short_name":"YOTs","since":"1998"},"id":"b1efe6bb-9f0c-53c1-82e4-1c81667ab2a3","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"b128e034-dfd0-516b-adc1-bf0834dcba22","kind":"body"}}', X'9B394F58073157DD8BDD051C6CB40A32', 'c04d85086efc9adc338a3596cf6c1a21a9a244524300e444ed03033aa382ce2b');
INSERT INTO entry VALUES (17, 'f50d4570-4c67-53e4-b367-55c20bfa97bf', 1, 17, 'body', '4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team managers","YOT Manager"],"checked":"2026-11-22","name":"YOT managers","since":"1998"},"id":"f50d4570-4c67-53e4-b367-55c20bfa97bf","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3","kind":"body"}}', X'5D5BD12818105661B580652A33E1747F', '2120e5f7af880dd81fedd956df71d872d552a9fc80dfc032787de8259244a14e');
INSERT INTO entry VALUES (18, 'b51c35dd-bca8-5917-8062-9813b61b87be', 1, 18, 'body', '500fb084-e183-5e80-b144-979e5fe03c63', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team management boards","YOT Management Board"],"checked":"2026-11-22","name":"YOT management boards","since":"1998"},"id":"b51c35dd-bca8-5917-8062-9813b61b87be","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"500fb084-e183-5e80-b144-979e5fe03c63","kind":"body"}}', X'8186E1C680695EB185D17791F3A27A78', 'f92298083ae2be1554630999db1cd4476f6eaff019f2252f3c033e239bb04afe');
INSERT INTO entry VALUES (19, 'df0edf7c-7b77-57a0-aede-4b83596c0aaa', 1, 19, 'body', '9b737f6b-1c37-575a-83d5-0bf6b866d150', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"HM Inspectorate of Constabulary","note":"Became HMICFRS on 19 July 2017 (to be verified before relying on it).","short_name":"HMIC","until":"2017"},"id":"df0edf7c-7b77-57a0-aede-4b83596c0aaa","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9b737f6b-1c37-575a-83d5-0bf6b866d150","kind":"body"}}', X'F0AC1CCF2ABB562CAAE55EC7843CA663', 'e04288442264d2e82107ce2872188af76c7946479fc1535a6ccce8558a4697a3');
INSERT INTO entry VALUES (20, '2ebb72ad-d96e-5d72-9447-a5793017e09f', 1, 20, 'body', '0e3564a8-77da-5ce9-89c5-1a43657f1965', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HM Inspectorate of Constabulary and Fire and Rescue Services"],"checked":"2026-11-22","name":"HM Inspectorate of Constabulary and Fire & Rescue Services","short_name":"HMICFRS","since":"2017"},"id":"2ebb72ad-d96e-5d72-9447-a5793017e09f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"0e3564a8-77da-5ce9-89c5-1a43657f1965","kind":"body"}}', X'8F21D614506E5E118B6E7B29492574D1', 'f36b49b27da096dc3c5bd801f8e5616dfd2a5640eb660fe1787c05bc313eed68');
INSERT INTO entry VALUES (21, '36eede4f-17f4-5d7d-a2d8-261c144eea72', 1, 21, 'body', 'a2307c94-0280-53a2-96f7-b244283eeb24', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HMI Probation","Her Majesty''s Inspectorate of Probation","His Majesty''s Inspectorate of Probation"],"checked":"2026-11-22","name":"HM Inspectorate of Probation"},"id":"36eede4f-17f4-5d7d-a2d8-261c144eea72","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"a2307c94-0280-53a2-96f7-b244283eeb24","kind":"body"}}', X'3DF42304D9B35203933BC9ACFED77126', 'f9bce2d8f1972d80de2f08f6bea26d9f89669d79958f7a23bce3be2504086d62');
INSERT INTO entry VALUES (22, '7e238492-ef9a-5e15-a8f9-00125761bb95', 1, 22, 'body', 'b23aa32a-eb45-5d5f-be82-b54176939f58', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HMI Prisons","Her Majesty''s Inspectorate of Prisons","His Majesty''s Inspectorate of Prisons"],"checked":"2026-11-22","name":"HM Inspectorate of Prisons"},"id":"7e238492-ef9a-5e15-a8f9-00125761bb95","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"b23aa32a-eb45-5d5f-be82-b54176939f58","kind":"body"}}', X'2942631B50EB58AE998DE024F7D08F6D', 'acdc6748cbbd6b7f84c59fdd586b314606a998decc5b80499ce95bd9bb66552d');
INSERT INTO entry VALUES (23, '5ef59386-df7e-5bb1-9014-4da8b2ca2fd9', 1, 23, 'body', '3948194f-fe8b-5442-932c-a904dd32b07c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Department of Health","note":"Became the Department of Health and Social Care (month to be verified before relying on it).","until":"2018-01"},"id":"5ef59386-df7e-5bb1-9014-4da8b2ca2fd9","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"3948194f-fe8b-5442-932c-a904dd32b07c","kind":"body"}}', X'835CB7F0956956ACADF8A307B7486FD0', 'e05c656b83e5b9e6f5ac93dfaa2a44dc2c19f0026dc75a9750f91ead2c52a5fe');
INSERT INTO entry VALUES (24, '23530e4f-de64-5511-9528-d2b2dc682f56', 1, 24, 'body', 'c79af4ae-5740-5e3a-8d36-2c93269fe1d8', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Department of Health and Social Care","short_name":"DHSC","since":"2018-01"},"id":"23530e4f-de64-5511-9528-d2b2dc682f56","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"c79af4ae-5740-5e3a-8d36-2c93269fe1d8","kind":"body"}}', X'9DA9393A1FCC51D39CF1A722B9F01B9A', '512a0af217a2ed5e5af7a237e95bccc85c0968c16a09bc6cc7aa65f2f390570c');
INSERT INTO entry VALUES (25, 'e0fc7463-dd48-5541-b64d-e152656ae057', 1, 25, 'body', 'ce31886b-e741-5526-8c1a-3733c281f37d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["NHS England (Health and Justice)"],"checked":"2026-11-22","name":"NHS England","note":"Its abolition was announced in March 2025 (to be verified before relying on it)."},"id":"e0fc7463-dd48-5541-b64d-e152656ae057","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"ce31886b-e741-5526-8c1a-3733c281f37d","kind":"body"}}', X'CF9190231ADB5DC28929A7CA26FB8EE1', 'bf12caef08fb3ebd0acf1239679df50330794d95b0414bceafc8198a7aa708aa');
INSERT INTO entry VALUES (26, 'c3371254-8ace-5830-86f6-3b3b449ca02f', 1, 26, 'body', '2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HM Courts & Tribunals Service"],"checked":"2026-11-22","name":"HM Courts and Tribunals Service","short_name":"HMCTS"},"id":"c3371254-8ace-5830-86f6-3b3b449ca02f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c","kind":"body"}}', X'66ED745F7F455DB49632EE91E652F9E9', '9695d22870d8f68548e9501b2ca16ce90920cdd26dac9896fe478c270e74b719');
INSERT INTO entry VALUES (27, '5d3064cc-b8d6-5951-8ca8-84d4007e57a6', 1, 27, 'body', 'cced3e98-7f4e-5cbf-970a-321bbaa6148e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Crown Prosecution Service","short_name":"CPS"},"id":"5d3064cc-b8d6-5951-8ca8-84d4007e57a6","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"cced3e98-7f4e-5cbf-970a-321bbaa6148e","kind":"body"}}', X'7A61A498D6B258FCB4C95FCC8C29463B', 'b21f2913036349abe444db89f6c37426a45dea24be4ae1cc95c02270650c9bcf');
INSERT INTO entry VALUES (28, 'cec617b8-b8a5-5259-a41a-fe0a1bbdbcd4', 1, 28, 'body', '9b707871-e5c6-5a85-8eb3-4b29292ab375', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["All police forces","Police"],"checked":"2026-11-22","name":"Police forces"},"id":"cec617b8-b8a5-5259-a41a-fe0a1bbdbcd4","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9b707871-e5c6-5a85-8eb3-4b29292ab375","kind":"body"}}', X'82BABF1355E659F7BD70B6902FAD6ED8', 'e5ed8b224cc1ce7a652ce9d25c9ef78b3f8fb2200ef8bdf96b122f70d8dcef5c');
INSERT INTO entry VALUES (29, '2b4d6497-b22a-5668-a8ed-fe8b8be8b9fd', 1, 29, 'body', '39f98cdc-dd46-5299-bf9c-34fd8e05e0a7', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Chief Constable","All Chief Constables"],"checked":"2026-11-22","name":"Chief Constables"},"id":"2b4d6497-b22a-5668-a8ed-fe8b8be8b9fd","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"39f98cdc-dd46-5299-bf9c-34fd8e05e0a7","kind":"body"}}', X'1ACFBF5C1F06564AAE0E57334D621042', '0d109e7b24007cabd42f883bc3546ca55bd6125a9a92af25a7520fcc4868e7c9');
INSERT INTO entry VALUES (30, '91d55498-0da6-51f7-a496-7ed80e5243f4', 1, 30, 'body', '50c52943-b61d-5da3-bf23-f3e89bad0e1c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Community Safety Partnership","CSPs"],"checked":"2026-11-22","name":"Community Safety Partnerships"},"id":"91d55498-0da6-51f7-a496-7ed80e5243f4","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"50c52943-b61d-5da3-bf23-f3e89bad0e1c","kind":"body"}}', X'AC71DB7E0C7F51BDBE887323BC8B736E', '4c6d6cdb195cf87836cb5b29726a2e1c8a5c703d6aa7e558373f1dc1d58400f3');
INSERT INTO entry VALUES (31, 'cd4e823f-f738-57d6-9c91-ab52e3df0584', 1, 31, 'body', '97d78ce7-979a-5458-9cda-65ac9ea82031', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Integrated Offender Management partnerships","IOM partnership"],"checked":"2026-11-22","name":"IOM partnerships"},"id":"cd4e823f-f738-57d6-9c91-ab52e3df0584","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"97d78ce7-979a-5458-9cda-65ac9ea82031","kind":"body"}}', X'63D819E13C79547189176334677F4640', 'eea5ec9fd92c444eb7587e22ca2f5d36dca5c6682de0aab7a9202d6fcf8dbeff');
INSERT INTO entry VALUES (32, '9573468e-bfa4-5b61-922b-2b2f61178b8f', 1, 32, 'scale', '70749158-62be-538e-9448-31f426fee1bd', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"response","name":"Response (HMPPS action plans)","values":["Agreed","Partly agreed","Not agreed"]},"id":"9573468e-bfa4-5b61-922b-2b2f61178b8f","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"70749158-62be-538e-9448-31f426fee1bd","kind":"scale"}}', X'411AFD88BFAA5E6181AFE678F7D16845', '55855fc258da04a1a65e4469fceb02582c824ec23314834d701187b11412d671');
INSERT INTO entry VALUES (33, 'ea189545-8c2c-5551-9e35-9f142aa53e81', 1, 33, 'scale', '53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"progress","name":"Reported progress","values":["Not started","In progress","Partly complete","Complete"]},"id":"ea189545-8c2c-5551-9e35-9f142aa53e81","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4","kind":"scale"}}', X'06E13B9B83B25159ACE02893C39898FE', '1e3c71e2a948540e028c3aa631d8b18590e12c3686d1d525f6a09ef647b6c398');
INSERT INTO entry VALUES (34, 'ba48931a-ec59-5327-9d69-fd9e7dcb84c2', 1, 34, 'scale', 'ff044b2f-1739-55da-b92d-0f8348d066b9', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"assessment","name":"Internal check","values":["Sufficient","Returned with questions"]},"id":"ba48931a-ec59-5327-9d69-fd9e7dcb84c2","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"ff044b2f-1739-55da-b92d-0f8348d066b9","kind":"scale"}}', X'0F96717CDFCF52A9B4129F1B62C6C360', '4ab31e7ebcd8bdfb6a56ab755505ee1517d4a6ee968f51c91958ac20576cf62f');
INSERT INTO entry VALUES (35, '6ddeb49f-536d-51a3-867e-26422f0011f6', 1, 35, 'scale', '814d22ab-a767-5a72-8a46-6dae15c0466c', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"assessment","name":"HMI Prisons independent review of progress","values":["No meaningful progress","Insufficient progress","Reasonable progress","Good progress"]},"id":"6ddeb49f-536d-51a3-867e-26422f0011f6","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"814d22ab-a767-5a72-8a46-6dae15c0466c","kind":"scale"}}', X'5E6E1A7985C5539AA5236BD2E614A927', '94c944702222e048d842805ffab73ab45b93d8d0c53d9108b6eee3d8f176a37b');
INSERT INTO entry VALUES (36, 'b7ac9ccb-2b64-598e-a68e-cdf05d40da0b', 1, 36, 'scale', '2f20934e-5322-5a6b-bdd4-969e34fd6933', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"assessment","name":"HMI Prisons inspections to 2022","values":["Not achieved","Partially achieved","Achieved","No longer relevant"]},"id":"b7ac9ccb-2b64-598e-a68e-cdf05d40da0b","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2f20934e-5322-5a6b-bdd4-969e34fd6933","kind":"scale"}}', X'0265B20346E55847BD5081F072A0A29D', '648fe3d20f912e9d9fcadc2d92fe5b827918170331659cdcae9a4e9de60f958c');
INSERT INTO entry VALUES (37, 'ddef003a-d602-5010-a180-7f7e6fb859f6', 1, 37, 'scale', '21e57fdc-cadd-5c26-8be3-1564f11b4db7', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"in_use":false,"lane":"assessment","name":"US Government Accountability Office","values":["Open","Open - partially addressed","Closed - implemented","Closed - not implemented"]},"id":"ddef003a-d602-5010-a180-7f7e6fb859f6","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"21e57fdc-cadd-5c26-8be3-1564f11b4db7","kind":"scale"}}', X'716DB334A70E5569B2528E5E1226C3EB', '11b214147488c2edcab80d37677b68717b044e91f722a92c0ec24cd85fd5778c');
INSERT INTO entry VALUES (38, 'f4504d3e-7908-573c-a57e-3bf95902a851', 1, 38, 'scale', '738298a9-796b-5bce-b4e9-e71af65ceb72', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"in_use":false,"lane":"assessment","name":"European Court of Auditors","values":["Not implemented","In some respects","In most respects","Fully","Could not be verified","No longer relevant"]},"id":"f4504d3e-7908-573c-a57e-3bf95902a851","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"738298a9-796b-5bce-b4e9-e71af65ceb72","kind":"scale"}}', X'A8837A56AC5F5539A515375114141FDF', '2eeb2de03438b17a1d3526139261050035de85aa066e95fa98f37f59c7c48757');
INSERT INTO entry VALUES (39, '2aef8c2c-577e-5e46-af70-6fbca9fc2724', 1, 39, 'body', '85c24b93-eea7-5b6d-b97e-53d145da935a', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"Signals Board","short_name":"Signals","since":"1990"},"id":"2aef8c2c-577e-5e46-af70-6fbca9fc2724","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"85c24b93-eea7-5b6d-b97e-53d145da935a","kind":"body"}}', X'6B4B50C2D65152A8A4F958136FC1E77D', 'bf586198c69f05e453f2de555f92ff32d8c4b21df00578d9bba39f56dadd63c3');
INSERT INTO entry VALUES (40, '4a012bd7-ad47-5e68-877e-51ec9fbe9fe1', 1, 40, 'body', '9a15812c-6330-5eb5-a40f-6e22f717abc4', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Lamps","The Lamplighters"],"name":"Lamp Service","short_name":"Lamps","since":"2001-04"},"id":"4a012bd7-ad47-5e68-877e-51ec9fbe9fe1","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"9a15812c-6330-5eb5-a40f-6e22f717abc4","kind":"body"}}', X'085E12321229576EB11966FE3692CC0F', 'c67c7d8ca4e3ffdc8831b6925995531b2a41a73606a44d94591c1a431b6210fc');
INSERT INTO entry VALUES (41, '09be9905-2933-5571-92b5-4e4d2af282a6', 1, 41, 'body', '7afdc52d-24fd-52c2-88cc-b4e344a7721d', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"Harbour masters","since":"1850"},"id":"09be9905-2933-5571-92b5-4e4d2af282a6","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"7afdc52d-24fd-52c2-88cc-b4e344a7721d","kind":"body"}}', X'196C6D392BCF5FADA1A6C992926BC1A7', 'ce28e3921fd2f3259d29a6b710ce6fc7d3fb996df132d14926ff3d5cdca3425d');
INSERT INTO entry VALUES (42, 'cf46e603-ae49-516d-a765-2cf298d65d34', 1, 42, 'publication', '3b1d95c3-a2ef-526f-b4e7-d0341addc5e2', 'publication', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"code":"HB2020","published":"2020-03","publishers":["Inspectorate of Lights"],"title":"Harbours in bad weather"},"id":"cf46e603-ae49-516d-a765-2cf298d65d34","kind":"publication","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"3b1d95c3-a2ef-526f-b4e7-d0341addc5e2","kind":"publication"}}', X'D0AED962297B517BAA1A89572ECCF570', '3b9ea840ac65d9019749462760801e2dfd1885f6ee65ba644cbb8340f32dc094');
INSERT INTO entry VALUES (43, 'd51f4bcd-c3b6-505a-be1a-7f9ad8e17087', 1, 43, 'recommendation', '010d1e5f-5492-5ce0-9847-45aaf903b01f', 'recommendation', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"item":"Harbour masters should publish their tide tables.","number":"1","places":[{"line":1,"publication":"3b1d95c3-a2ef-526f-b4e7-d0341addc5e2"}],"position":1,"publication":"3b1d95c3-a2ef-526f-b4e7-d0341addc5e2","ref":"HB2020/1","stem":"","text":"Harbour masters should publish their tide tables."},"id":"d51f4bcd-c3b6-505a-be1a-7f9ad8e17087","kind":"recommendation","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"010d1e5f-5492-5ce0-9847-45aaf903b01f","kind":"recommendation"}}', X'E0B105530FBA5CBD96CACE60C77C8975', '94c4f7e1eda62484019b1fee04cbd79e3670c1c18a55f97b6b1b71a02b18e751');
INSERT INTO entry VALUES (44, '37da748d-33af-5331-87d8-82b4a0dd5474', 1, 44, 'assignment', '4b1385da-52b6-5fc0-81fa-747b0b7f81f2', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Harbour masters","body":"7afdc52d-24fd-52c2-88cc-b4e344a7721d","recommendation":"010d1e5f-5492-5ce0-9847-45aaf903b01f"},"id":"37da748d-33af-5331-87d8-82b4a0dd5474","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"4b1385da-52b6-5fc0-81fa-747b0b7f81f2","kind":"assignment"}}', X'BA6852AAB16159C2B8641971E6D33F41', '9dd67b463ff6c24c7d3235cc0a6ccaf9adef48f92895aeb75cac75e353f7811f');
INSERT INTO entry VALUES (45, '6f3b482d-3b2b-56e2-b9f1-8e9a62d01329', 1, 45, 'recommendation', 'e10a04c0-ee82-50d7-af6e-0f239669cbc4', 'recommendation', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"item":"Harbour masters and the Signals Board should agree on flags.","number":null,"places":[{"line":2,"publication":"3b1d95c3-a2ef-526f-b4e7-d0341addc5e2"}],"position":2,"publication":"3b1d95c3-a2ef-526f-b4e7-d0341addc5e2","ref":"HB2020/2","stem":"","text":"Harbour masters and the Signals Board should agree on flags."},"id":"6f3b482d-3b2b-56e2-b9f1-8e9a62d01329","kind":"recommendation","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"e10a04c0-ee82-50d7-af6e-0f239669cbc4","kind":"recommendation"}}', X'4C76D7311C715A0BAFE0B4313F123E73', 'c3d68899d647cd4629740cb1a5235ff949957db400bf41f7aa886cd0336c863c');
INSERT INTO entry VALUES (46, 'f69c7cc9-db6b-5414-bae3-98e8d566d1f9', 1, 46, 'assignment', '641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Harbour masters","body":"7afdc52d-24fd-52c2-88cc-b4e344a7721d","recommendation":"e10a04c0-ee82-50d7-af6e-0f239669cbc4"},"id":"f69c7cc9-db6b-5414-bae3-98e8d566d1f9","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e","kind":"assignment"}}', X'2B652F356BA7503EBC04A1DD5B77DDEF', 'c6f6317eea1492aa3c1af8b743349fbb00a3f3e252f087aab42523849bc60587');
INSERT INTO entry VALUES (47, '96d70c62-b072-556a-a1f0-09a3fd9c2283', 1, 47, 'assignment', '3d9d600a-cad0-5302-bc9d-4e00d7089db4', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Signals Board","body":"85c24b93-eea7-5b6d-b97e-53d145da935a","recommendation":"e10a04c0-ee82-50d7-af6e-0f239669cbc4"},"id":"96d70c62-b072-556a-a1f0-09a3fd9c2283","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"3d9d600a-cad0-5302-bc9d-4e00d7089db4","kind":"assignment"}}', X'DE36F0D5E2D053E48FAF1945E0A50C67', '15fd9aadb8358c38f8d550a7738a1cd0a90b768ac4d4a054287c002b61ae7467');
INSERT INTO entry VALUES (48, '2036352a-2460-53db-8809-1f8d48e718fc', 1, 48, 'assignment', '4b1385da-52b6-5fc0-81fa-747b0b7f81f2', 'response', '2020-04-01', '2026-11-22T12:00:04.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"text":"Ŵe agree","value":"Agreed"},"id":"2036352a-2460-53db-8809-1f8d48e718fc","kind":"response","on":"2020-04-01","recorded_at":"2026-11-22T12:00:04.000000Z","recorded_by":"A clerk","subject":{"id":"4b1385da-52b6-5fc0-81fa-747b0b7f81f2","kind":"assignment"}}', X'B1012559094A5165A859D846EF7CDB6A', 'ee537f3755e3d6ef6c655d225d849ac0c2201293b14284e45ee9121fa9606985');
INSERT INTO entry VALUES (49, 'fbfa8d19-67a5-5638-b812-60e7d9646f15', 1, 49, 'assignment', '4b1385da-52b6-5fc0-81fa-747b0b7f81f2', 'target', '2020-04-01', '2026-11-22T12:00:04.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"day":"2020-09-30"},"id":"fbfa8d19-67a5-5638-b812-60e7d9646f15","kind":"target","on":"2020-04-01","recorded_at":"2026-11-22T12:00:04.000000Z","recorded_by":"A clerk","subject":{"id":"4b1385da-52b6-5fc0-81fa-747b0b7f81f2","kind":"assignment"}}', X'114734FFA88356E5AE6C9BF255A7BD00', 'cc2862af56c9782c3e847c415e1e64f6871e8ca5d2625ef7b3999ec4cf27cb35');
INSERT INTO entry VALUES (50, '17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e', 1, 50, 'assignment', '4b1385da-52b6-5fc0-81fa-747b0b7f81f2', 'target', '2020-05-01', '2026-11-22T12:00:06.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"agreed_by":"The board","day":"2020-12-31","reason":"Storms"},"id":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e","kind":"target","on":"2020-05-01","recorded_at":"2026-11-22T12:00:06.000000Z","recorded_by":"A clerk","subject":{"id":"4b1385da-52b6-5fc0-81fa-747b0b7f81f2","kind":"assignment"}}', X'75824E91283655CC897F3DB6AA04D469', '210d8e1e98325fa35a4c06032f7aa98b451f82aff545dcdb468744e17e061a2f');
INSERT INTO entry VALUES (51, '736261cc-0664-535e-a1d8-60dfb20a1a46', 1, 51, 'assignment', '641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e', 'progress', '2020-05-02', '2026-11-22T12:00:08.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"value":"Complete"},"id":"736261cc-0664-535e-a1d8-60dfb20a1a46","kind":"progress","on":"2020-05-02","recorded_at":"2026-11-22T12:00:08.000000Z","recorded_by":"A clerk","subject":{"id":"641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e","kind":"assignment"}}', X'221240F80C3B50DBA516E476AF1FA743', 'c281fa635acc115763215f53c9264f634ba988ba71c6ec99648e6a0d62ccb112');
INSERT INTO entry VALUES (52, '5f9c018d-2d5a-50dd-8c77-d6b95651fae5', 1, 52, 'assignment', '641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e', 'note', '2020-05-02', '2026-11-22T12:00:08.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"internal":"Not quite"},"id":"5f9c018d-2d5a-50dd-8c77-d6b95651fae5","kind":"note","on":"2020-05-02","recorded_at":"2026-11-22T12:00:08.000000Z","recorded_by":"A clerk","subject":{"id":"641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e","kind":"assignment"}}', X'195A57A67E6D5D0FBD9A71FBAC41AD3B', 'e21e4243ab933973e2bc50502d325576e1e59e4dca30124269d1b267ffdb879a');
INSERT INTO entry VALUES (53, 'a869ee2a-5223-5ca9-9441-4b28be258e06', 1, 53, 'assignment', '641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e', 'correction', NULL, '2026-11-22T12:00:10.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"reason":"Said too early","withdraws":"736261cc-0664-535e-a1d8-60dfb20a1a46"},"id":"a869ee2a-5223-5ca9-9441-4b28be258e06","kind":"correction","on":null,"recorded_at":"2026-11-22T12:00:10.000000Z","recorded_by":"A clerk","subject":{"id":"641bb1d2-a8b0-5e6a-abfc-1f4306e1df0e","kind":"assignment"}}', X'E9CDCD4D17FF523A996A87682A640D98', 'a5d1161c0eb54ce3ffc6c1744771064647da8816032f0e4d9b279aea2f48c4e9');
INSERT INTO spell VALUES (3, '2020-03-01', '9999-12-31', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-03-01', '2020-04-01', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-04-01', '2020-05-01', 'Agreed, no update yet', 1, 'Agreed', '2020-04-01', NULL, NULL, '2020-09-30', NULL, '2020-09-30', 0, 0, 0, '2020-04-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '["agreed, no action"]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-05-01', '9999-12-31', 'Agreed, no update yet', 1, 'Agreed', '2020-04-01', NULL, NULL, '2020-12-31', NULL, '2020-09-30', 1, 92, 0, '2020-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '["agreed, no action"]', 0, 0, 0);
INSERT INTO spell VALUES (2, '2020-03-01', '2020-05-02', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (2, '2020-05-02', '9999-12-31', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, '2020-05-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
