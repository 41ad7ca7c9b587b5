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
	hash TEXT NOT NULL, words_hash TEXT, 
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
	last_entry_on VARCHAR(10), assessment TEXT, assessment_scale TEXT, assessment_by TEXT, finding TEXT, closed_reason TEXT, first_response_on VARCHAR(10), assessment_on VARCHAR(10), closed_on VARCHAR(10), lacks TEXT DEFAULT '[]' NOT NULL, flags TEXT DEFAULT '[]' NOT NULL, contradictions TEXT DEFAULT '[]' NOT NULL, actions INTEGER DEFAULT '0' NOT NULL, open_actions INTEGER DEFAULT '0' NOT NULL, drafts INTEGER DEFAULT '0' NOT NULL, 
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
CREATE TABLE issued_report (
	"key" INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	body_id VARCHAR(36), 
	publication_id VARCHAR(36), 
	theme TEXT, 
	recommendation_id VARCHAR(36), 
	filters TEXT NOT NULL, 
	as_now BOOLEAN NOT NULL, 
	internal_notes BOOLEAN NOT NULL, 
	as_at VARCHAR(10) NOT NULL, 
	since VARCHAR(10), 
	embargo VARCHAR(10), 
	pages INTEGER NOT NULL, 
	file_size INTEGER NOT NULL, 
	data_size INTEGER NOT NULL, 
	distribution TEXT NOT NULL, 
	covers TEXT NOT NULL, 
	language TEXT NOT NULL, 
	marking TEXT NOT NULL, 
	file_sha256 TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	data_sha256 TEXT NOT NULL, 
	data_name TEXT NOT NULL, 
	seal TEXT NOT NULL, 
	author TEXT NOT NULL, 
	CONSTRAINT pk_issued_report PRIMARY KEY ("key"), 
	CONSTRAINT uq_issued_report_id UNIQUE (id), 
	CONSTRAINT uq_issued_report_number UNIQUE (number)
);
CREATE INDEX ix_entry_kind ON entry (kind);
CREATE INDEX ix_entry_subject_id ON entry (subject_id);
CREATE INDEX ix_recommendation_publication_key_position ON recommendation (publication_key, position);
CREATE INDEX ix_place_publication_key ON place (publication_key);
CREATE INDEX ix_entry_recorded_at ON entry (recorded_at);
CREATE INDEX ix_assignment_body_key ON assignment (body_key);
CREATE INDEX ix_assignment_recommendation_key ON assignment (recommendation_key);
CREATE INDEX ix_assignment_received_from ON assignment (received_from);
CREATE INDEX ix_action_owner_id ON action (owner_id);
CREATE INDEX ix_serves_assignment_key ON serves (assignment_key);
CREATE INDEX ix_link_recommendation_key ON link (recommendation_key);
CREATE INDEX ix_link_other_key ON link (other_key);
CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
WHEN NOT (new.payload = '' AND new.salt = x'' AND old.payload <> '' AND old.words_hash IS NULL
 AND length(new.words_hash) = 64 AND new.key = old.key AND new.id = old.id AND new.book_key = old.book_key
 AND new.sequence = old.sequence AND new.subject_kind = old.subject_kind AND new.subject_id = old.subject_id
 AND new.kind = old.kind AND new.effective_on IS old.effective_on AND new.recorded_at = old.recorded_at
 AND new.stated_by = old.stated_by AND new.recorded_by = old.recorded_by AND new.hash = old.hash)
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER words_disposed_of_are_found_no_more AFTER UPDATE ON entry
BEGIN DELETE FROM search WHERE rowid = 2 * new.key + 1; END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER book_is_never_updated BEFORE UPDATE ON book
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER book_is_never_deleted BEFORE DELETE ON book
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER issued_report_is_never_updated BEFORE UPDATE ON issued_report
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER issued_report_is_never_deleted BEFORE DELETE ON issued_report
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END;
CREATE TRIGGER issued_report_is_said_once BEFORE INSERT ON entry
WHEN new.subject_kind = 'issued report' AND EXISTS (SELECT 1 FROM entry WHERE subject_id = new.subject_id)
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
INSERT INTO alembic_version VALUES ('0004');
INSERT INTO book VALUES (1, '83711147-5f88-53de-844e-d431aeeb2814');
INSERT INTO register VALUES (1, '9ffaf89c-41f1-59a6-8c84-d165798d0794', 'small');
INSERT INTO body VALUES (1, '558f9ea9-6ab8-5793-a3c5-1e3658b6569e', 'Home Office', NULL, 'Home Office', '[]', NULL, NULL, 'Held prisons and probation until 9 May 2007.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (2, '7f14221d-231d-5b41-9017-23684ee55eeb', 'Ministry of Justice', 'MoJ', 'MoJ', '[]', '2007-05-09', NULL, 'In 2017 took commissioning and policy from the National Offender Management Service (partly returned in 2018).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (3, '5d4be35a-fb63-5fe0-828d-236fa1d27967', 'National Offender Management Service', 'NOMS', 'NOMS', '[]', '2004-06-01', '2017-03-31', 'HM Prison Service merged into it on 1 April 2008. Operations passed to HM Prison and Probation Service on 1 April 2017, commissioning and policy to the Ministry of Justice.', '2026-11-22', NULL, '[]', '[{"body": "558f9ea9-6ab8-5793-a3c5-1e3658b6569e", "since": "2004-06-01", "until": "2007-05-08"}, {"body": "7f14221d-231d-5b41-9017-23684ee55eeb", "since": "2007-05-09", "until": "2017-03-31"}]');
INSERT INTO body VALUES (4, '42444f88-259b-5d6d-ab30-30302287e901', 'HM Prison and Probation Service', 'HMPPS', 'HMPPS', '["Her Majesty''s Prison and Probation Service", "His Majesty''s Prison and Probation Service"]', '2017-04-01', NULL, 'Agency of the Ministry of Justice.', '2026-11-22', NULL, '[{"name": "Her Majesty''s Prison and Probation Service", "short_name": "HMPPS", "since": "2017-04-01", "until": "2022-09-08"}]', '[{"body": "7f14221d-231d-5b41-9017-23684ee55eeb", "since": "2017-04-01"}]');
INSERT INTO body VALUES (5, '40661761-8ade-50cf-a015-851e0de841e2', 'HM Prison Service', NULL, 'HM Prison Service', '["Her Majesty''s Prison Service", "His Majesty''s Prison Service", "HMPS", "Prison Service"]', NULL, NULL, 'Public-sector prisons; part of NOMS, then of HMPPS. Contracted prisons are not part of it.', '2026-11-22', NULL, '[{"name": "Her Majesty''s Prison Service", "short_name": "HM Prison Service", "since": "1952-02-06", "until": "2022-09-08"}]', '[{"body": "5d4be35a-fb63-5fe0-828d-236fa1d27967", "since": "2008-04-01", "until": "2017-03-31"}, {"body": "42444f88-259b-5d6d-ab30-30302287e901", "since": "2017-04-01"}]');
INSERT INTO body VALUES (6, '2801704d-e4c9-5896-97f5-3b984baafa44', 'Prisons', NULL, 'Prisons', '["All prisons"]', NULL, NULL, 'A class that includes contracted prisons; HM Prison Service does not.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (7, '099b1ad1-f2be-53e3-bf81-e8dec605613a', 'Youth Custody Service', 'YCS', 'YCS', '[]', '2017', NULL, 'Part of NOMS, then of HMPPS; took custody from the Youth Justice Board. The day on which it began is to be verified before relying on it.', '2026-11-22', NULL, '[]', '[{"body": "5d4be35a-fb63-5fe0-828d-236fa1d27967", "since": "2017", "until": "2017-03-31"}, {"body": "42444f88-259b-5d6d-ab30-30302287e901", "since": "2017-04-01"}]');
INSERT INTO body VALUES (8, '839f0b49-b352-54d6-8990-37a615cd948e', 'National Probation Service', NULL, 'National Probation Service', '[]', '2001-04', '2004-05-31', 'A different body from the National Probation Service of 2014. When it ended is to be verified before relying on it.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (9, '26a203ef-885c-5664-a660-b5aaa2fe03e6', 'Probation Trusts', NULL, 'Probation Trusts', '["Probation Trust", "All Probation Trusts"]', NULL, '2014-10-31', '35 trusts; delivered services to 31 May 2014, dissolved 31 October 2014. Became the National Probation Service and 21 Community Rehabilitation Companies, split by function. Which work went to which is to be verified before relying on it.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (10, 'd77743ff-e96a-53d1-9735-06d957fa0f32', 'National Probation Service', 'NPS', 'NPS', '["NPS divisions", "National Probation Service divisions"]', '2014-06-01', '2021-06-25', 'Seven divisions; part of NOMS, then of HMPPS. Divisions became regions in 2020 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[{"body": "5d4be35a-fb63-5fe0-828d-236fa1d27967", "since": "2014-06-01", "until": "2017-03-31"}, {"body": "42444f88-259b-5d6d-ab30-30302287e901", "since": "2017-04-01", "until": "2021-06-25"}]');
INSERT INTO body VALUES (11, 'a84200e4-1f19-5533-9084-a583132da399', 'Community Rehabilitation Companies', 'CRCs', 'CRCs', '["Community Rehabilitation Company", "CRC"]', '2014-06-01', '2021-06-25', '21 companies. In Wales, offender management was unified in the National Probation Service at the end of 2019.', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (12, '9879948c-e18c-53c0-91f7-000749e7d49d', 'Probation Service', NULL, 'Probation Service', '["Probation Service regions"]', '2021-06-26', NULL, 'From the National Probation Service and the Community Rehabilitation Companies; part of HMPPS.', '2026-11-22', NULL, '[]', '[{"body": "42444f88-259b-5d6d-ab30-30302287e901", "since": "2021-06-26"}]');
INSERT INTO body VALUES (13, 'f5bb03bf-9293-507c-85a7-a1e3a3afe75d', 'Youth Justice Board', 'YJB', 'YJB', '["Youth Justice Board for England and Wales"]', '1998', NULL, 'Since the Crime and Disorder Act 1998. Custody passed to the Youth Custody Service in 2017; since then under review by government (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (14, 'b128e034-dfd0-516b-adc1-bf0834dcba22', 'Youth offending teams', 'YOTs', 'YOTs', '["Youth Offending Team", "YOT", "Youth offending services", "Youth justice services"]', '1998', NULL, 'Local; many are now called youth justice services (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (15, '4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3', 'YOT managers', NULL, 'YOT managers', '["Youth Offending Team managers", "YOT Manager"]', '1998', NULL, NULL, '2026-11-22', 'b128e034-dfd0-516b-adc1-bf0834dcba22', '[]', '[]');
INSERT INTO body VALUES (16, '500fb084-e183-5e80-b144-979e5fe03c63', 'YOT management boards', NULL, 'YOT management boards', '["Youth Offending Team management boards", "YOT Management Board"]', '1998', NULL, NULL, '2026-11-22', 'b128e034-dfd0-516b-adc1-bf0834dcba22', '[]', '[]');
INSERT INTO body VALUES (17, '9b737f6b-1c37-575a-83d5-0bf6b866d150', 'HM Inspectorate of Constabulary', 'HMIC', 'HMIC', '[]', NULL, '2017', 'Became HMICFRS on 19 July 2017 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (18, '0e3564a8-77da-5ce9-89c5-1a43657f1965', 'HM Inspectorate of Constabulary and Fire & Rescue Services', 'HMICFRS', 'HMICFRS', '["HM Inspectorate of Constabulary and Fire and Rescue Services"]', '2017', NULL, 'Was HM Inspectorate of Constabulary until 19 July 2017 (day to be verified before relying on it).', '2026-11-22', NULL, '[{"name": "Her Majesty''s Inspectorate of Constabulary and Fire & Rescue Services", "short_name": "HMICFRS", "since": "2017", "until": "2022-09-08"}]', '[]');
INSERT INTO body VALUES (19, 'a2307c94-0280-53a2-96f7-b244283eeb24', 'HM Inspectorate of Probation', NULL, 'HM Inspectorate of Probation', '["HMI Probation", "Her Majesty''s Inspectorate of Probation", "His Majesty''s Inspectorate of Probation", "HMIP"]', NULL, NULL, '“HMIP” is used for HM Inspectorate of Prisons too.', '2026-11-22', NULL, '[{"name": "Her Majesty''s Inspectorate of Probation", "short_name": "HM Inspectorate of Probation", "since": "1952-02-06", "until": "2022-09-08"}]', '[]');
INSERT INTO body VALUES (20, 'b23aa32a-eb45-5d5f-be82-b54176939f58', 'HM Inspectorate of Prisons', NULL, 'HM Inspectorate of Prisons', '["HMI Prisons", "Her Majesty''s Inspectorate of Prisons", "His Majesty''s Inspectorate of Prisons", "HMIP"]', NULL, NULL, '“HMIP” is used for HM Inspectorate of Probation too.', '2026-11-22', NULL, '[{"name": "Her Majesty''s Inspectorate of Prisons", "short_name": "HM Inspectorate of Prisons", "since": "1952-02-06", "until": "2022-09-08"}]', '[]');
INSERT INTO body VALUES (21, '3948194f-fe8b-5442-932c-a904dd32b07c', 'Department of Health', NULL, 'Department of Health', '[]', NULL, '2018-01', 'Became the Department of Health and Social Care (month to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (22, 'c79af4ae-5740-5e3a-8d36-2c93269fe1d8', 'Department of Health and Social Care', 'DHSC', 'DHSC', '[]', '2018-01', NULL, 'Was the Department of Health until January 2018 (month to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (23, 'ce31886b-e741-5526-8c1a-3733c281f37d', 'NHS England', NULL, 'NHS England', '["NHS England (Health and Justice)"]', NULL, NULL, 'Its abolition was announced in March 2025 (to be verified before relying on it).', '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (24, '2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c', 'HM Courts and Tribunals Service', 'HMCTS', 'HMCTS', '["HM Courts & Tribunals Service"]', NULL, NULL, NULL, '2026-11-22', NULL, '[{"name": "Her Majesty''s Courts and Tribunals Service", "short_name": "HMCTS", "until": "2022-09-08"}]', '[]');
INSERT INTO body VALUES (25, 'cced3e98-7f4e-5cbf-970a-321bbaa6148e', 'Crown Prosecution Service', 'CPS', 'CPS', '[]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (26, '9b707871-e5c6-5a85-8eb3-4b29292ab375', 'Police forces', NULL, 'Police forces', '["All police forces", "Police"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (27, '39f98cdc-dd46-5299-bf9c-34fd8e05e0a7', 'Chief Constables', NULL, 'Chief Constables', '["Chief Constable", "All Chief Constables"]', NULL, NULL, NULL, '2026-11-22', '9b707871-e5c6-5a85-8eb3-4b29292ab375', '[]', '[]');
INSERT INTO body VALUES (28, '50c52943-b61d-5da3-bf23-f3e89bad0e1c', 'Community Safety Partnerships', NULL, 'Community Safety Partnerships', '["Community Safety Partnership", "CSPs"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (29, '97d78ce7-979a-5458-9cda-65ac9ea82031', 'IOM partnerships', NULL, 'IOM partnerships', '["Integrated Offender Management partnerships", "IOM partnership"]', NULL, NULL, NULL, '2026-11-22', NULL, '[]', '[]');
INSERT INTO body VALUES (30, 'f69c7cc9-db6b-5414-bae3-98e8d566d1f9', 'Signals Board', 'Signals', 'Signals', '[]', '1990', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO body VALUES (31, '96d70c62-b072-556a-a1f0-09a3fd9c2283', 'Lamp Service', 'Lamps', 'Lamps', '["Lamps", "The Lamplighters"]', '2001-04', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO body VALUES (32, 'b1012559-094a-5165-a859-d846ef7cdb6a', 'Harbour masters', NULL, 'Harbour masters', '[]', '1850', NULL, NULL, NULL, NULL, '[]', '[]');
INSERT INTO succession VALUES (1, '00ec1dba-15c0-5404-bf64-421c1fcd308d', 3, 4, '2017-04-01', 'operations', '2026-11-22');
INSERT INTO succession VALUES (2, '5125b90a-568c-583f-9fda-3d7bba915355', 3, 2, '2017-04-01', 'commissioning and policy', '2026-11-22');
INSERT INTO succession VALUES (3, '22b67246-477b-5736-99b6-375e9841e941', 9, 10, '2014-06-01', 'advice to courts and work with people who pose a high risk', '2026-11-22');
INSERT INTO succession VALUES (4, '95b76798-5c58-5212-9072-2445649ee3de', 9, 11, '2014-06-01', 'work with people who pose a low or medium risk', '2026-11-22');
INSERT INTO succession VALUES (5, '73bb858a-2a5a-5acf-b662-0a2464d7b528', 10, 12, '2021-06-26', '', '2026-11-22');
INSERT INTO succession VALUES (6, '9331e34d-ab13-52aa-a12b-f3c5622eea9d', 11, 12, '2021-06-26', '', '2026-11-22');
INSERT INTO succession VALUES (7, '0390914c-d310-5d86-ae25-9479d07d4116', 17, 18, '2017-07-19', '', '2026-11-22');
INSERT INTO succession VALUES (8, '578e2c47-d444-50aa-abdc-a2cdbc1794a3', 21, 22, '2018-01', '', '2026-11-22');
INSERT INTO succession VALUES (9, '7a79e91f-7abf-5035-9199-b7a22ee850d0', 13, 7, '2017', 'custody', '2026-11-22');
INSERT INTO scale VALUES (1, '70749158-62be-538e-9448-31f426fee1bd', 'Response (HMPPS action plans)', 'response', '["Agreed", "Partly agreed", "Not agreed"]', 1, '[]', 'HMPPS');
INSERT INTO scale VALUES (2, '53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4', 'Reported progress', 'progress', '["Not started", "In progress", "Partly complete", "Complete"]', 1, '[]', '');
INSERT INTO scale VALUES (3, 'ff044b2f-1739-55da-b92d-0f8348d066b9', 'Internal check', 'assessment', '["Sufficient", "Returned with questions"]', 1, '["Achieved", "Not achieved"]', '');
INSERT INTO scale VALUES (4, '814d22ab-a767-5a72-8a46-6dae15c0466c', 'HMI Prisons independent review of progress', 'assessment', '["No meaningful progress", "Insufficient progress", "Reasonable progress", "Good progress"]', 1, '["Not achieved", "Not achieved", "Partly achieved", "Achieved"]', 'HM Inspectorate of Prisons');
INSERT INTO scale VALUES (5, '2f20934e-5322-5a6b-bdd4-969e34fd6933', 'HMI Prisons inspections to 2022', 'assessment', '["Not achieved", "Partially achieved", "Achieved", "No longer relevant"]', 1, '["Not achieved", "Partly achieved", "Achieved", "No judgement"]', 'HM Inspectorate of Prisons');
INSERT INTO scale VALUES (6, '21e57fdc-cadd-5c26-8be3-1564f11b4db7', 'US Government Accountability Office', 'assessment', '["Open", "Open - partially addressed", "Closed - implemented", "Closed - not implemented"]', 0, '["Not achieved", "Partly achieved", "Achieved", "Not achieved"]', 'US Government Accountability Office');
INSERT INTO scale VALUES (7, '738298a9-796b-5bce-b4e9-e71af65ceb72', 'European Court of Auditors', 'assessment', '["Not implemented", "In some respects", "In most respects", "Fully", "Could not be verified", "No longer relevant"]', 0, '["Not achieved", "Partly achieved", "Partly achieved", "Achieved", "No judgement", "No judgement"]', 'European Court of Auditors');
INSERT INTO scale VALUES (8, '079981c3-3cbc-5453-b354-d06975798580', 'Kinds of recommendation', 'kind', '["recommendation", "key concern", "priority concern", "area for improvement"]', 1, '[]', '');
INSERT INTO scale VALUES (9, '5a35409b-86f8-5d7d-adf7-54eb9be82cd8', 'Kinds of evidence', 'evidence kind', '["Minutes", "Policy or instruction", "Report", "Letter", "Figures", "Audit or check", "Training record", "Photograph", "Note"]', 1, '[]', '');
INSERT INTO publication VALUES (1, '17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e', 'HB2020', 'Harbours in bad weather', '["Inspectorate of Lights"]', '2020-03', NULL, 'OFFICIAL', NULL, NULL, NULL, NULL);
INSERT INTO recommendation VALUES (1, '221240f8-0c3b-50db-a516-e476af1fa743', 1, 'HB2020/1', 1, '1', '', 'Harbour masters should publish their tide tables.', 'Harbour masters should publish their tide tables.', 'recommendation', 0, '[]', '[]', '[]', 'all');
INSERT INTO recommendation VALUES (2, '12287b5e-422c-50ab-9858-791e52d3b537', 1, 'HB2020/2', 2, NULL, '', 'Harbour masters and the Signals Board should agree on flags.', 'Harbour masters and the Signals Board should agree on flags.', 'recommendation', 0, '[]', '[]', '[]', 'all');
INSERT INTO assignment VALUES (1, 'a869ee2a-5223-5ca9-9441-4b28be258e06', 1, 32, 'Harbour masters', '', NULL);
INSERT INTO assignment VALUES (2, '7898c057-497f-5eea-942c-54f2cc4582a6', 2, 32, 'Harbour masters', '', NULL);
INSERT INTO assignment VALUES (3, '8f2b3796-ede0-5ac6-928f-7f3cdb6bc797', 2, 30, 'Signals Board', '', NULL);
INSERT INTO place VALUES (1, 0, 1, NULL, 1);
INSERT INTO place VALUES (2, 0, 1, NULL, 2);
INSERT INTO entry VALUES (1, 'b9028bf1-77a8-5741-b3c7-fe9b52a5afdb', 1, 1, 'book', '83711147-5f88-53de-844e-d431aeeb2814', 'book', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{},"id":"b9028bf1-77a8-5741-b3c7-fe9b52a5afdb","kind":"book","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"83711147-5f88-53de-844e-d431aeeb2814","kind":"book"}}', X'4AFBE9EAC9E5532086C9DE624738FE35', 'e1df776763035c5cd0fe9e134b311a0f2b2ad06bcfbd759e3e72bee0a6c98d6f', NULL);
INSERT INTO entry VALUES (2, '6b42cfa8-3dc6-51ac-a3cc-dac069831d8a', 1, 2, 'register', '9ffaf89c-41f1-59a6-8c84-d165798d0794', 'register', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"small"},"id":"6b42cfa8-3dc6-51ac-a3cc-dac069831d8a","kind":"register","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9ffaf89c-41f1-59a6-8c84-d165798d0794","kind":"register"}}', X'78D8CD63543E51878260F9ECAA749379', 'fb618a479097c23a85d8e368c61c1fbe9694b56153df151427107ef9ed680d7c', NULL);
INSERT INTO entry VALUES (3, 'e4737e0e-a296-5e75-b5ef-c26967030cce', 1, 3, 'body', '558f9ea9-6ab8-5793-a3c5-1e3658b6569e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Home Office","note":"Held prisons and probation until 9 May 2007."},"id":"e4737e0e-a296-5e75-b5ef-c26967030cce","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"558f9ea9-6ab8-5793-a3c5-1e3658b6569e","kind":"body"}}', X'074F32C503F65944A5C75FAB8184A88C', '4921a56964f55cb1cb5a776b2a2733b7c4829cb674bbbe574f75f7fff6f28e3e', NULL);
INSERT INTO entry VALUES (4, '5a639859-2b49-55f5-a0e9-0eb2f3850648', 1, 4, 'body', '7f14221d-231d-5b41-9017-23684ee55eeb', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Ministry of Justice","note":"In 2017 took commissioning and policy from the National Offender Management Service (partly returned in 2018).","short_name":"MoJ","since":"2007-05-09"},"id":"5a639859-2b49-55f5-a0e9-0eb2f3850648","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"7f14221d-231d-5b41-9017-23684ee55eeb","kind":"body"}}', X'628304DE973B5387B0FD5A3D8EFB82D6', 'f87c6e6e66b5d47319efda5b854f30c31fe3d17af6e4c3e369a1f09c138064b3', NULL);
INSERT INTO entry VALUES (5, '540b8343-ea92-5e39-90a8-9b441ea15562', 1, 5, 'body', '5d4be35a-fb63-5fe0-828d-236fa1d27967', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"National Offender Management Service","note":"HM Prison Service merged into it on 1 April 2008. Operations passed to HM Prison and Probation Service on 1 April 2017, commissioning and policy to the Ministry of Justice.","parents":[{"body":"558f9ea9-6ab8-5793-a3c5-1e3658b6569e","since":"2004-06-01","until":"2007-05-08"},{"body":"7f14221d-231d-5b41-9017-23684ee55eeb","since":"2007-05-09","until":"2017-03-31"}],"short_name":"NOMS","since":"2004-06-01","until":"2017-03-31"},"id":"540b8343-ea92-5e39-90a8-9b441ea15562","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"5d4be35a-fb63-5fe0-828d-236fa1d27967","kind":"body"}}', X'301D505B287A508BA21D32B9D02FB353', '1748fe2c4b86519e9411670f18c1a53878df19a660c7c54c348e67e1253cd69e', NULL);
INSERT INTO entry VALUES (6, 'fd7be6e6-e220-51bf-a807-1760eb8ee429', 1, 6, 'body', '42444f88-259b-5d6d-ab30-30302287e901', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Her Majesty''s Prison and Probation Service","His Majesty''s Prison and Probation Service"],"checked":"2026-11-22","name":"HM Prison and Probation Service","names":[{"name":"Her Majesty''s Prison and Probation Service","short_name":"HMPPS","since":"2017-04-01","until":"2022-09-08"}],"note":"Agency of the Ministry of Justice.","parents":[{"body":"7f14221d-231d-5b41-9017-23684ee55eeb","since":"2017-04-01"}],"short_name":"HMPPS","since":"2017-04-01"},"id":"fd7be6e6-e220-51bf-a807-1760eb8ee429","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"42444f88-259b-5d6d-ab30-30302287e901","kind":"body"}}', X'3FEBCB4CA58450E0B9155874297B5B84', 'f4614c16b2dbd295d7f655013f6d2b7424fd27c36af5cdebd4f0c79180b0f3f7', NULL);
INSERT INTO entry VALUES (7, 'daab62ce-d376-5f82-991b-48e1af2cf337', 1, 7, 'body', '40661761-8ade-50cf-a015-851e0de841e2', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Her Majesty''s Prison Service","His Majesty''s Prison Service","HMPS","Prison Service"],"checked":"2026-11-22","name":"HM Prison Service","names":[{"name":"Her Majesty''s Prison Service","short_name":"HM Prison Service","since":"1952-02-06","until":"2022-09-08"}],"note":"Public-sector prisons; part of NOMS, then of HMPPS. Contracted prisons are not part of it.","parents":[{"body":"5d4be35a-fb63-5fe0-828d-236fa1d27967","since":"2008-04-01","until":"2017-03-31"},{"body":"42444f88-259b-5d6d-ab30-30302287e901","since":"2017-04-01"}]},"id":"daab62ce-d376-5f82-991b-48e1af2cf337","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"40661761-8ade-50cf-a015-851e0de841e2","kind":"body"}}', X'DCDAEBEBD1895418BAA29B3D3E05D718', '10bbcbba0e2e5940a1f2ad5ef89aba8236e5a27525c0f40d7029fdd26fa4d753', NULL);
INSERT INTO entry VALUES (8, 'ed1ce6bf-e645-59dc-909d-9e30217e9a8d', 1, 8, 'body', '2801704d-e4c9-5896-97f5-3b984baafa44', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["All prisons"],"checked":"2026-11-22","name":"Prisons","note":"A class that includes contracted prisons; HM Prison Service does not."},"id":"ed1ce6bf-e645-59dc-909d-9e30217e9a8d","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2801704d-e4c9-5896-97f5-3b984baafa44","kind":"body"}}', X'78163882D104504F83751A54C276E008', 'aad6c7fd885c5cae2338fd90a5e28c4ce4f5bbf65716b27aed54588d26ff251c', NULL);
INSERT INTO entry VALUES (9, 'ef5d96d3-cf9a-52f4-ab7b-a918660c8928', 1, 9, 'body', '099b1ad1-f2be-53e3-bf81-e8dec605613a', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Youth Custody Service","note":"Part of NOMS, then of HMPPS; took custody from the Youth Justice Board. The day on which it began is to be verified before relying on it.","parents":[{"body":"5d4be35a-fb63-5fe0-828d-236fa1d27967","since":"2017","until":"2017-03-31"},{"body":"42444f88-259b-5d6d-ab30-30302287e901","since":"2017-04-01"}],"short_name":"YCS","since":"2017"},"id":"ef5d96d3-cf9a-52f4-ab7b-a918660c8928","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"099b1ad1-f2be-53e3-bf81-e8dec605613a","kind":"body"}}', X'B340BBE99C925BF38A6513C70752E677', '014e08b54c4feba0ae59da19daf02320f4743fa04da5598e3f74e0d7a9144087', NULL);
INSERT INTO entry VALUES (10, '0804127c-2ca4-5159-afd5-5dc97bd9479c', 1, 10, 'body', '839f0b49-b352-54d6-8990-37a615cd948e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"National Probation Service","note":"A different body from the National Probation Service of 2014. When it ended is to be verified before relying on it.","since":"2001-04","until":"2004-05-31"},"id":"0804127c-2ca4-5159-afd5-5dc97bd9479c","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"839f0b49-b352-54d6-8990-37a615cd948e","kind":"body"}}', X'F2F9157AF2D35E15B378E4335647F72F', 'e90ee2c8dbf7f462e3100d7fd0f93a9e170aaa955b8a7e9a4c3db58e1d4139be', NULL);
INSERT INTO entry VALUES (11, '6797fb81-f9f7-5498-b1a3-0627dbef81e0', 1, 11, 'body', '26a203ef-885c-5664-a660-b5aaa2fe03e6', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Probation Trust","All Probation Trusts"],"checked":"2026-11-22","name":"Probation Trusts","note":"35 trusts; delivered services to 31 May 2014, dissolved 31 October 2014. Became the National Probation Service and 21 Community Rehabilitation Companies, split by function. Which work went to which is to be verified before relying on it.","until":"2014-10-31"},"id":"6797fb81-f9f7-5498-b1a3-0627dbef81e0","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"26a203ef-885c-5664-a660-b5aaa2fe03e6","kind":"body"}}', X'C088EE14768657B899B23BAE0F518A0F', 'f2d746f9cb17e1bb48b2ebd3282a0eb98fc6ba688e5acfd66934383f6c6e1e30', NULL);
INSERT INTO entry VALUES (12, '282432ea-ffdc-5ea3-9f9d-e03229356dc8', 1, 12, 'body', 'd77743ff-e96a-53d1-9735-06d957fa0f32', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["NPS divisions","National Probation Service divisions"],"checked":"2026-11-22","name":"National Probation Service","note":"Seven divisions; part of NOMS, then of HMPPS. Divisions became regions in 2020 (to be verified before relying on it).","parents":[{"body":"5d4be35a-fb63-5fe0-828d-236fa1d27967","since":"2014-06-01","until":"2017-03-31"},{"body":"42444f88-259b-5d6d-ab30-30302287e901","since":"2017-04-01","until":"2021-06-25"}],"short_name":"NPS","since":"2014-06-01","until":"2021-06-25"},"id":"282432ea-ffdc-5ea3-9f9d-e03229356dc8","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"d77743ff-e96a-53d1-9735-06d957fa0f32","kind":"body"}}', X'4673BFCA9F965F07BF08D0EE7A83B6DF', '2c3875a8f1c91901e11012361bd1a49990a2e01765e639ea20c7390ed0573470', NULL);
INSERT INTO entry VALUES (13, '47c9b1a4-e124-5115-bb65-b8355c4a563f', 1, 13, 'body', 'a84200e4-1f19-5533-9084-a583132da399', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Community Rehabilitation Company","CRC"],"checked":"2026-11-22","name":"Community Rehabilitation Companies","note":"21 companies. In Wales, offender management was unified in the National Probation Service at the end of 2019.","short_name":"CRCs","since":"2014-06-01","until":"2021-06-25"},"id":"47c9b1a4-e124-5115-bb65-b8355c4a563f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"a84200e4-1f19-5533-9084-a583132da399","kind":"body"}}', X'F771D9E47286571AA6B3395CF1F5D884', '65e7f066f0c4b87f28ba801a0e6130f3f5cfe81b1ad9e9b2205ab7426cb12a98', NULL);
INSERT INTO entry VALUES (14, '34cd82e0-0d00-5766-b721-b39b627f226e', 1, 14, 'body', '9879948c-e18c-53c0-91f7-000749e7d49d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Probation Service regions"],"checked":"2026-11-22","name":"Probation Service","note":"From the National Probation Service and the Community Rehabilitation Companies; part of HMPPS.","parents":[{"body":"42444f88-259b-5d6d-ab30-30302287e901","since":"2021-06-26"}],"since":"2021-06-26"},"id":"34cd82e0-0d00-5766-b721-b39b627f226e","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9879948c-e18c-53c0-91f7-000749e7d49d","kind":"body"}}', X'BEFC4CC7F91858EC80B8935E12A7CCB8', '28373873a8d230b3cab61497d03ea35e4514aa6c6756fc3a3629bfb4ed134c3c', NULL);
INSERT INTO entry VALUES (15, '8b9af7b2-3f7c-5d57-b4cd-5920be7a3703', 1, 15, 'body', 'f5bb03bf-9293-507c-85a7-a1e3a3afe75d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Justice Board for England and Wales"],"checked":"2026-11-22","name":"Youth Justice Board","note":"Since the Crime and Disorder Act 1998. Custody passed to the Youth Custody Service in 2017; since then under review by government (to be verified before relying on it).","short_name":"YJB","since":"1998"},"id":"8b9af7b2-3f7c-5d57-b4cd-5920be7a3703","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"f5bb03bf-9293-507c-85a7-a1e3a3afe75d","kind":"body"}}', X'F83AA3685788567085E08D8FB88858E7', '482ed8d190cca48e10b61b78789655456df39305f9ad68b6110584c749b3f9db', NULL);
INSERT INTO entry VALUES (16, 'b1efe6bb-9f0c-53c1-82e4-1c81667ab2a3', 1, 16, 'body', 'b128e034-dfd0-516b-adc1-bf0834dcba22', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team","YOT","Youth offending services","Youth justice services"],"checked":"2026-11-22","name":"Youth offending teams","note":"Local; many are now called youth justice services (to be verified before relying on it).","short_name":"YOTs","since":"1998"},"id":"b1efe6bb-9f0c-53c1-82e4-1c81667ab2a3","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"b128e034-dfd0-516b-adc1-bf0834dcba22","kind":"body"}}', X'9B394F58073157DD8BDD051C6CB40A32', 'eb796611dc0303c4126c0506a6e3d97bdbaea81d585bed0a324b1cf8f046dd4f', NULL);
INSERT INTO entry VALUES (17, 'f50d4570-4c67-53e4-b367-55c20bfa97bf', 1, 17, 'body', '4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team managers","YOT Manager"],"checked":"2026-11-22","class_of":"b128e034-dfd0-516b-adc1-bf0834dcba22","name":"YOT managers","since":"1998"},"id":"f50d4570-4c67-53e4-b367-55c20bfa97bf","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"4e1c759f-924d-52cd-9ea1-f3f50e3d4bd3","kind":"body"}}', X'5D5BD12818105661B580652A33E1747F', '122ffbe522cb2539a49fc3d34a4b9c51b34fad19bbf758fb9ae593f51ccb62c1', NULL);
INSERT INTO entry VALUES (18, 'b51c35dd-bca8-5917-8062-9813b61b87be', 1, 18, 'body', '500fb084-e183-5e80-b144-979e5fe03c63', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Youth Offending Team management boards","YOT Management Board"],"checked":"2026-11-22","class_of":"b128e034-dfd0-516b-adc1-bf0834dcba22","name":"YOT management boards","since":"1998"},"id":"b51c35dd-bca8-5917-8062-9813b61b87be","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"500fb084-e183-5e80-b144-979e5fe03c63","kind":"body"}}', X'8186E1C680695EB185D17791F3A27A78', '69eb4dd9c9786921ba2f7a7e84ec1cd4ce0079ac5cf63806edfd59543eb85eab', NULL);
INSERT INTO entry VALUES (19, 'df0edf7c-7b77-57a0-aede-4b83596c0aaa', 1, 19, 'body', '9b737f6b-1c37-575a-83d5-0bf6b866d150', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"HM Inspectorate of Constabulary","note":"Became HMICFRS on 19 July 2017 (to be verified before relying on it).","short_name":"HMIC","until":"2017"},"id":"df0edf7c-7b77-57a0-aede-4b83596c0aaa","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9b737f6b-1c37-575a-83d5-0bf6b866d150","kind":"body"}}', X'F0AC1CCF2ABB562CAAE55EC7843CA663', '64415654082b791c3ef8b75e385f2e36e91fbd8d04974e39b0086af91f6ab284', NULL);
INSERT INTO entry VALUES (20, '2ebb72ad-d96e-5d72-9447-a5793017e09f', 1, 20, 'body', '0e3564a8-77da-5ce9-89c5-1a43657f1965', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HM Inspectorate of Constabulary and Fire and Rescue Services"],"checked":"2026-11-22","name":"HM Inspectorate of Constabulary and Fire & Rescue Services","names":[{"name":"Her Majesty''s Inspectorate of Constabulary and Fire & Rescue Services","short_name":"HMICFRS","since":"2017","until":"2022-09-08"}],"note":"Was HM Inspectorate of Constabulary until 19 July 2017 (day to be verified before relying on it).","short_name":"HMICFRS","since":"2017"},"id":"2ebb72ad-d96e-5d72-9447-a5793017e09f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"0e3564a8-77da-5ce9-89c5-1a43657f1965","kind":"body"}}', X'8F21D614506E5E118B6E7B29492574D1', 'b8e5fdfc6e43852bd09f874478b977fc40df25b29dbde03e929a0a8948006fa3', NULL);
INSERT INTO entry VALUES (21, '36eede4f-17f4-5d7d-a2d8-261c144eea72', 1, 21, 'body', 'a2307c94-0280-53a2-96f7-b244283eeb24', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HMI Probation","Her Majesty''s Inspectorate of Probation","His Majesty''s Inspectorate of Probation","HMIP"],"checked":"2026-11-22","name":"HM Inspectorate of Probation","names":[{"name":"Her Majesty''s Inspectorate of Probation","short_name":"HM Inspectorate of Probation","since":"1952-02-06","until":"2022-09-08"}],"note":"“HMIP” is used for HM Inspectorate of Prisons too."},"id":"36eede4f-17f4-5d7d-a2d8-261c144eea72","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"a2307c94-0280-53a2-96f7-b244283eeb24","kind":"body"}}', X'3DF42304D9B35203933BC9ACFED77126', '2d7df52508081e18a1d20d3c60a722444742e791220d48f3aacf00265e2d45ce', NULL);
INSERT INTO entry VALUES (22, '7e238492-ef9a-5e15-a8f9-00125761bb95', 1, 22, 'body', 'b23aa32a-eb45-5d5f-be82-b54176939f58', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HMI Prisons","Her Majesty''s Inspectorate of Prisons","His Majesty''s Inspectorate of Prisons","HMIP"],"checked":"2026-11-22","name":"HM Inspectorate of Prisons","names":[{"name":"Her Majesty''s Inspectorate of Prisons","short_name":"HM Inspectorate of Prisons","since":"1952-02-06","until":"2022-09-08"}],"note":"“HMIP” is used for HM Inspectorate of Probation too."},"id":"7e238492-ef9a-5e15-a8f9-00125761bb95","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"b23aa32a-eb45-5d5f-be82-b54176939f58","kind":"body"}}', X'2942631B50EB58AE998DE024F7D08F6D', '5b363866cee97d4597b7b1aa5daaaf76c2df9de4257b39f3e058ef71b68acc46', NULL);
INSERT INTO entry VALUES (23, '5ef59386-df7e-5bb1-9014-4da8b2ca2fd9', 1, 23, 'body', '3948194f-fe8b-5442-932c-a904dd32b07c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Department of Health","note":"Became the Department of Health and Social Care (month to be verified before relying on it).","until":"2018-01"},"id":"5ef59386-df7e-5bb1-9014-4da8b2ca2fd9","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"3948194f-fe8b-5442-932c-a904dd32b07c","kind":"body"}}', X'835CB7F0956956ACADF8A307B7486FD0', '13232b3dfdd30fa66e07bf9616561a8d031c1a5b71de6e2ed0c36b89521664c0', NULL);
INSERT INTO entry VALUES (24, '23530e4f-de64-5511-9528-d2b2dc682f56', 1, 24, 'body', 'c79af4ae-5740-5e3a-8d36-2c93269fe1d8', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Department of Health and Social Care","note":"Was the Department of Health until January 2018 (month to be verified before relying on it).","short_name":"DHSC","since":"2018-01"},"id":"23530e4f-de64-5511-9528-d2b2dc682f56","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"c79af4ae-5740-5e3a-8d36-2c93269fe1d8","kind":"body"}}', X'9DA9393A1FCC51D39CF1A722B9F01B9A', '891d0e2200086d5216da23984f9763b09ca43f0e8536a48d3ffaaeb7f305fecf', NULL);
INSERT INTO entry VALUES (25, 'e0fc7463-dd48-5541-b64d-e152656ae057', 1, 25, 'body', 'ce31886b-e741-5526-8c1a-3733c281f37d', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["NHS England (Health and Justice)"],"checked":"2026-11-22","name":"NHS England","note":"Its abolition was announced in March 2025 (to be verified before relying on it)."},"id":"e0fc7463-dd48-5541-b64d-e152656ae057","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"ce31886b-e741-5526-8c1a-3733c281f37d","kind":"body"}}', X'CF9190231ADB5DC28929A7CA26FB8EE1', 'ebed776fbe4cd41a41be7bbb2351afd111ceb42f1afd1f82ea29803b1a0d39d9', NULL);
INSERT INTO entry VALUES (26, 'c3371254-8ace-5830-86f6-3b3b449ca02f', 1, 26, 'body', '2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["HM Courts & Tribunals Service"],"checked":"2026-11-22","name":"HM Courts and Tribunals Service","names":[{"name":"Her Majesty''s Courts and Tribunals Service","short_name":"HMCTS","until":"2022-09-08"}],"short_name":"HMCTS"},"id":"c3371254-8ace-5830-86f6-3b3b449ca02f","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2d0ccf6b-d558-5843-b3ed-1e4cc3b4533c","kind":"body"}}', X'66ED745F7F455DB49632EE91E652F9E9', '45f1d777231b159409f293ef6c9598bac487cb83be19a75fab6a02cb249a5902', NULL);
INSERT INTO entry VALUES (27, '5d3064cc-b8d6-5951-8ca8-84d4007e57a6', 1, 27, 'body', 'cced3e98-7f4e-5cbf-970a-321bbaa6148e', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","name":"Crown Prosecution Service","short_name":"CPS"},"id":"5d3064cc-b8d6-5951-8ca8-84d4007e57a6","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"cced3e98-7f4e-5cbf-970a-321bbaa6148e","kind":"body"}}', X'7A61A498D6B258FCB4C95FCC8C29463B', 'f3c1f6e59e8b4cafb0d8a76e02b2c277019c2c1bab060c814fe0dedb2bc3826e', NULL);
INSERT INTO entry VALUES (28, 'cec617b8-b8a5-5259-a41a-fe0a1bbdbcd4', 1, 28, 'body', '9b707871-e5c6-5a85-8eb3-4b29292ab375', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["All police forces","Police"],"checked":"2026-11-22","name":"Police forces"},"id":"cec617b8-b8a5-5259-a41a-fe0a1bbdbcd4","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9b707871-e5c6-5a85-8eb3-4b29292ab375","kind":"body"}}', X'82BABF1355E659F7BD70B6902FAD6ED8', 'd3ea30564cf33559881c8f0bd54641bf43057e060e3ebdeeb711af4e221c6488', NULL);
INSERT INTO entry VALUES (29, '2b4d6497-b22a-5668-a8ed-fe8b8be8b9fd', 1, 29, 'body', '39f98cdc-dd46-5299-bf9c-34fd8e05e0a7', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Chief Constable","All Chief Constables"],"checked":"2026-11-22","class_of":"9b707871-e5c6-5a85-8eb3-4b29292ab375","name":"Chief Constables"},"id":"2b4d6497-b22a-5668-a8ed-fe8b8be8b9fd","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"39f98cdc-dd46-5299-bf9c-34fd8e05e0a7","kind":"body"}}', X'1ACFBF5C1F06564AAE0E57334D621042', '14500b1c22bd4a427efa73c18b7d196e846686f45e678c2a3ad31b4051a913e3', NULL);
INSERT INTO entry VALUES (30, '91d55498-0da6-51f7-a496-7ed80e5243f4', 1, 30, 'body', '50c52943-b61d-5da3-bf23-f3e89bad0e1c', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Community Safety Partnership","CSPs"],"checked":"2026-11-22","name":"Community Safety Partnerships"},"id":"91d55498-0da6-51f7-a496-7ed80e5243f4","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"50c52943-b61d-5da3-bf23-f3e89bad0e1c","kind":"body"}}', X'AC71DB7E0C7F51BDBE887323BC8B736E', 'f13ac885f4dfbd76c5a7c4db5d6970774eb7427126a8f1349f24c4f23d9d2d4d', NULL);
INSERT INTO entry VALUES (31, 'cd4e823f-f738-57d6-9c91-ab52e3df0584', 1, 31, 'body', '97d78ce7-979a-5458-9cda-65ac9ea82031', 'body', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Integrated Offender Management partnerships","IOM partnership"],"checked":"2026-11-22","name":"IOM partnerships"},"id":"cd4e823f-f738-57d6-9c91-ab52e3df0584","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"97d78ce7-979a-5458-9cda-65ac9ea82031","kind":"body"}}', X'63D819E13C79547189176334677F4640', 'da8ad0b0e774694236d1e0ba9caa62ca5443a1c8655ee325f989a29ec4f7aec5', NULL);
INSERT INTO entry VALUES (32, '9573468e-bfa4-5b61-922b-2b2f61178b8f', 1, 32, 'succession', '00ec1dba-15c0-5404-bf64-421c1fcd308d', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","function":"operations","on":"2017-04-01","predecessor":"5d4be35a-fb63-5fe0-828d-236fa1d27967","successor":"42444f88-259b-5d6d-ab30-30302287e901"},"id":"9573468e-bfa4-5b61-922b-2b2f61178b8f","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"00ec1dba-15c0-5404-bf64-421c1fcd308d","kind":"succession"}}', X'411AFD88BFAA5E6181AFE678F7D16845', '54607ab0ca4484e2ea23141f727115e69931777bb9943e646cf16adf9356f690', NULL);
INSERT INTO entry VALUES (33, 'ea189545-8c2c-5551-9e35-9f142aa53e81', 1, 33, 'succession', '5125b90a-568c-583f-9fda-3d7bba915355', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","function":"commissioning and policy","on":"2017-04-01","predecessor":"5d4be35a-fb63-5fe0-828d-236fa1d27967","successor":"7f14221d-231d-5b41-9017-23684ee55eeb"},"id":"ea189545-8c2c-5551-9e35-9f142aa53e81","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"5125b90a-568c-583f-9fda-3d7bba915355","kind":"succession"}}', X'06E13B9B83B25159ACE02893C39898FE', '77eb8dcfe009dc74db94b204f70db4b873ae2e13b7b987ad6629ac26c9894b9e', NULL);
INSERT INTO entry VALUES (34, 'ba48931a-ec59-5327-9d69-fd9e7dcb84c2', 1, 34, 'succession', '22b67246-477b-5736-99b6-375e9841e941', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","function":"advice to courts and work with people who pose a high risk","on":"2014-06-01","predecessor":"26a203ef-885c-5664-a660-b5aaa2fe03e6","successor":"d77743ff-e96a-53d1-9735-06d957fa0f32"},"id":"ba48931a-ec59-5327-9d69-fd9e7dcb84c2","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"22b67246-477b-5736-99b6-375e9841e941","kind":"succession"}}', X'0F96717CDFCF52A9B4129F1B62C6C360', 'aa4da5262b4cf74ad2ec2953571ebfe33e968c3f035fdbaed951431e0eecedae', NULL);
INSERT INTO entry VALUES (35, '6ddeb49f-536d-51a3-867e-26422f0011f6', 1, 35, 'succession', '95b76798-5c58-5212-9072-2445649ee3de', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","function":"work with people who pose a low or medium risk","on":"2014-06-01","predecessor":"26a203ef-885c-5664-a660-b5aaa2fe03e6","successor":"a84200e4-1f19-5533-9084-a583132da399"},"id":"6ddeb49f-536d-51a3-867e-26422f0011f6","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"95b76798-5c58-5212-9072-2445649ee3de","kind":"succession"}}', X'5E6E1A7985C5539AA5236BD2E614A927', '0ce61103205c53021d5c6aae80da01edceb659e69a2be283c5f73fb774784d0f', NULL);
INSERT INTO entry VALUES (36, 'b7ac9ccb-2b64-598e-a68e-cdf05d40da0b', 1, 36, 'succession', '73bb858a-2a5a-5acf-b662-0a2464d7b528', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","on":"2021-06-26","predecessor":"d77743ff-e96a-53d1-9735-06d957fa0f32","successor":"9879948c-e18c-53c0-91f7-000749e7d49d"},"id":"b7ac9ccb-2b64-598e-a68e-cdf05d40da0b","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"73bb858a-2a5a-5acf-b662-0a2464d7b528","kind":"succession"}}', X'0265B20346E55847BD5081F072A0A29D', '7646eef710be8c3200563bf85bdfa8ba52a13e8eb938d65254f8a6165d539306', NULL);
INSERT INTO entry VALUES (37, 'ddef003a-d602-5010-a180-7f7e6fb859f6', 1, 37, 'succession', '9331e34d-ab13-52aa-a12b-f3c5622eea9d', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","on":"2021-06-26","predecessor":"a84200e4-1f19-5533-9084-a583132da399","successor":"9879948c-e18c-53c0-91f7-000749e7d49d"},"id":"ddef003a-d602-5010-a180-7f7e6fb859f6","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"9331e34d-ab13-52aa-a12b-f3c5622eea9d","kind":"succession"}}', X'716DB334A70E5569B2528E5E1226C3EB', '940e470efbb906c478512aa062789340b0f4be07b4910ad84f5f71e2ca11d28b', NULL);
INSERT INTO entry VALUES (38, 'f4504d3e-7908-573c-a57e-3bf95902a851', 1, 38, 'succession', '0390914c-d310-5d86-ae25-9479d07d4116', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","on":"2017-07-19","predecessor":"9b737f6b-1c37-575a-83d5-0bf6b866d150","successor":"0e3564a8-77da-5ce9-89c5-1a43657f1965"},"id":"f4504d3e-7908-573c-a57e-3bf95902a851","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"0390914c-d310-5d86-ae25-9479d07d4116","kind":"succession"}}', X'A8837A56AC5F5539A515375114141FDF', '6fe03e4684f82a53c14c8c66fd1b63d2aff017a02d12f32cc3afc8b491717638', NULL);
INSERT INTO entry VALUES (39, '85c24b93-eea7-5b6d-b97e-53d145da935a', 1, 39, 'succession', '578e2c47-d444-50aa-abdc-a2cdbc1794a3', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","on":"2018-01","predecessor":"3948194f-fe8b-5442-932c-a904dd32b07c","successor":"c79af4ae-5740-5e3a-8d36-2c93269fe1d8"},"id":"85c24b93-eea7-5b6d-b97e-53d145da935a","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"578e2c47-d444-50aa-abdc-a2cdbc1794a3","kind":"succession"}}', X'2AEF8C2C577E5E46AF706FBCA9FC2724', 'ec0f0348d24e5bea4bae5de2d35250be50cc64a9fbc529387866eeae8ca003d1', NULL);
INSERT INTO entry VALUES (40, '6b4b50c2-d651-52a8-a4f9-58136fc1e77d', 1, 40, 'succession', '7a79e91f-7abf-5035-9199-b7a22ee850d0', 'succession', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"checked":"2026-11-22","function":"custody","on":"2017","predecessor":"f5bb03bf-9293-507c-85a7-a1e3a3afe75d","successor":"099b1ad1-f2be-53e3-bf81-e8dec605613a"},"id":"6b4b50c2-d651-52a8-a4f9-58136fc1e77d","kind":"succession","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"7a79e91f-7abf-5035-9199-b7a22ee850d0","kind":"succession"}}', X'9A15812C63305EB5A40F6E22F717ABC4', '8dd06a97c577a84396954867310c4878ecdf73d8cc6eaf15333140b23c7346e5', NULL);
INSERT INTO entry VALUES (41, '4a012bd7-ad47-5e68-877e-51ec9fbe9fe1', 1, 41, 'scale', '70749158-62be-538e-9448-31f426fee1bd', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"response","name":"Response (HMPPS action plans)","owner":"HMPPS","values":["Agreed","Partly agreed","Not agreed"]},"id":"4a012bd7-ad47-5e68-877e-51ec9fbe9fe1","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"70749158-62be-538e-9448-31f426fee1bd","kind":"scale"}}', X'085E12321229576EB11966FE3692CC0F', '515dedb86a9934dc9353c32baad5afcfc3c0e822bb9a67750cbee7ed6c225e6b', NULL);
INSERT INTO entry VALUES (42, '7afdc52d-24fd-52c2-88cc-b4e344a7721d', 1, 42, 'scale', '53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"progress","name":"Reported progress","values":["Not started","In progress","Partly complete","Complete"]},"id":"7afdc52d-24fd-52c2-88cc-b4e344a7721d","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"53dce56f-7fd4-5bf3-8f24-0bf4be52e6e4","kind":"scale"}}', X'09BE99052933557192B54E4D2AF282A6', '61733c38e46266141e6f38a87fc9f2c470840e15a8563b5ee03ebe8f2a0c6c4f', NULL);
INSERT INTO entry VALUES (43, '196c6d39-2bcf-5fad-a1a6-c992926bc1a7', 1, 43, 'scale', 'ff044b2f-1739-55da-b92d-0f8348d066b9', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"findings":["Achieved","Not achieved"],"lane":"assessment","name":"Internal check","values":["Sufficient","Returned with questions"]},"id":"196c6d39-2bcf-5fad-a1a6-c992926bc1a7","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"ff044b2f-1739-55da-b92d-0f8348d066b9","kind":"scale"}}', X'3B1D95C3A2EF526FB4E7D0341ADDC5E2', 'b5a5ac79ce322ef1a506eab2d9bab6cbba454354a90281ba915971e58fe2f3cd', NULL);
INSERT INTO entry VALUES (44, 'cf46e603-ae49-516d-a765-2cf298d65d34', 1, 44, 'scale', '814d22ab-a767-5a72-8a46-6dae15c0466c', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"findings":["Not achieved","Not achieved","Partly achieved","Achieved"],"lane":"assessment","name":"HMI Prisons independent review of progress","owner":"HM Inspectorate of Prisons","values":["No meaningful progress","Insufficient progress","Reasonable progress","Good progress"]},"id":"cf46e603-ae49-516d-a765-2cf298d65d34","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"814d22ab-a767-5a72-8a46-6dae15c0466c","kind":"scale"}}', X'D0AED962297B517BAA1A89572ECCF570', 'f0a3f500a75b4f629c6273e639bf3c11a34f12fd5f521453f39ef0d71850445e', NULL);
INSERT INTO entry VALUES (45, '010d1e5f-5492-5ce0-9847-45aaf903b01f', 1, 45, 'scale', '2f20934e-5322-5a6b-bdd4-969e34fd6933', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"findings":["Not achieved","Partly achieved","Achieved","No judgement"],"lane":"assessment","name":"HMI Prisons inspections to 2022","owner":"HM Inspectorate of Prisons","values":["Not achieved","Partially achieved","Achieved","No longer relevant"]},"id":"010d1e5f-5492-5ce0-9847-45aaf903b01f","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"2f20934e-5322-5a6b-bdd4-969e34fd6933","kind":"scale"}}', X'D51F4BCDC3B6505ABE1A7F9AD8E17087', '555480b4bd2e0316e41620691b7e7fa6e18d30969937d6d08527f387417980ce', NULL);
INSERT INTO entry VALUES (46, 'e0b10553-0fba-5cbd-96ca-ce60c77c8975', 1, 46, 'scale', '21e57fdc-cadd-5c26-8be3-1564f11b4db7', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"findings":["Not achieved","Partly achieved","Achieved","Not achieved"],"in_use":false,"lane":"assessment","name":"US Government Accountability Office","owner":"US Government Accountability Office","values":["Open","Open - partially addressed","Closed - implemented","Closed - not implemented"]},"id":"e0b10553-0fba-5cbd-96ca-ce60c77c8975","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"21e57fdc-cadd-5c26-8be3-1564f11b4db7","kind":"scale"}}', X'4B1385DA52B65FC081FA747B0B7F81F2', '722a52e3ac04c60b882fef02ac3d07199b502f8789b8f2177ddf11f266ec87b1', NULL);
INSERT INTO entry VALUES (47, '37da748d-33af-5331-87d8-82b4a0dd5474', 1, 47, 'scale', '738298a9-796b-5bce-b4e9-e71af65ceb72', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"findings":["Not achieved","Partly achieved","Partly achieved","Achieved","No judgement","No judgement"],"in_use":false,"lane":"assessment","name":"European Court of Auditors","owner":"European Court of Auditors","values":["Not implemented","In some respects","In most respects","Fully","Could not be verified","No longer relevant"]},"id":"37da748d-33af-5331-87d8-82b4a0dd5474","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"738298a9-796b-5bce-b4e9-e71af65ceb72","kind":"scale"}}', X'BA6852AAB16159C2B8641971E6D33F41', '650b76dedb1eb99f3356981ea72e17eb2fd4d37b68d22c878d8b64ddb011c2f4', NULL);
INSERT INTO entry VALUES (48, 'e10a04c0-ee82-50d7-af6e-0f239669cbc4', 1, 48, 'scale', '079981c3-3cbc-5453-b354-d06975798580', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"kind","name":"Kinds of recommendation","values":["recommendation","key concern","priority concern","area for improvement"]},"id":"e10a04c0-ee82-50d7-af6e-0f239669cbc4","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"079981c3-3cbc-5453-b354-d06975798580","kind":"scale"}}', X'6F3B482D3B2B56E2B9F18E9A62D01329', '5881792ee62d352ed26d0a9fb488e962c17525e88754ab43e5a5a1ed4ed8fda8', NULL);
INSERT INTO entry VALUES (49, '4c76d731-1c71-5a0b-afe0-b4313f123e73', 1, 49, 'scale', '5a35409b-86f8-5d7d-adf7-54eb9be82cd8', 'scale', '2026-11-22', '2026-11-22T12:00:01.000000Z', 'The office', 'The office', '{"by":"The office","content":{"lane":"evidence kind","name":"Kinds of evidence","values":["Minutes","Policy or instruction","Report","Letter","Figures","Audit or check","Training record","Photograph","Note"]},"id":"4c76d731-1c71-5a0b-afe0-b4313f123e73","kind":"scale","on":"2026-11-22","recorded_at":"2026-11-22T12:00:01.000000Z","recorded_by":"The office","subject":{"id":"5a35409b-86f8-5d7d-adf7-54eb9be82cd8","kind":"scale"}}', X'641BB1D2A8B05E6AABFC1F4306E1DF0E', '01c0885199e43dfd8f4be28ea3ab31e5d1377b1427205e3a384f2d5ee80b3611', NULL);
INSERT INTO entry VALUES (50, '2b652f35-6ba7-503e-bc04-a1dd5b77ddef', 1, 50, 'body', 'f69c7cc9-db6b-5414-bae3-98e8d566d1f9', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"Signals Board","short_name":"Signals","since":"1990"},"id":"2b652f35-6ba7-503e-bc04-a1dd5b77ddef","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"f69c7cc9-db6b-5414-bae3-98e8d566d1f9","kind":"body"}}', X'3D9D600ACAD05302BC9D4E00D7089DB4', 'd732c70b7d3ffa56d9f477cf0b5da1f1495a92a4d3d29d13f8f8aba90bc72a70', NULL);
INSERT INTO entry VALUES (51, 'de36f0d5-e2d0-53e4-8faf-1945e0a50c67', 1, 51, 'body', '96d70c62-b072-556a-a1f0-09a3fd9c2283', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"aliases":["Lamps","The Lamplighters"],"name":"Lamp Service","short_name":"Lamps","since":"2001-04"},"id":"de36f0d5-e2d0-53e4-8faf-1945e0a50c67","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"96d70c62-b072-556a-a1f0-09a3fd9c2283","kind":"body"}}', X'2036352A246053DB88091F8D48E718FC', '0d885a6e36eb69b7f4f31a3dad50dd8f5280f9bab0c0abb862d1776171bb14ff', NULL);
INSERT INTO entry VALUES (52, 'fbfa8d19-67a5-5638-b812-60e7d9646f15', 1, 52, 'body', 'b1012559-094a-5165-a859-d846ef7cdb6a', 'body', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"name":"Harbour masters","since":"1850"},"id":"fbfa8d19-67a5-5638-b812-60e7d9646f15","kind":"body","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"b1012559-094a-5165-a859-d846ef7cdb6a","kind":"body"}}', X'114734FFA88356E5AE6C9BF255A7BD00', '8d720e9a64de6fc9c9a39f8b0944451c49bfa48b559862633bacfc61d14fa29d', NULL);
INSERT INTO entry VALUES (53, '75824e91-2836-55cc-897f-3db6aa04d469', 1, 53, 'publication', '17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e', 'publication', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"code":"HB2020","published":"2020-03","publishers":["Inspectorate of Lights"],"title":"Harbours in bad weather"},"id":"75824e91-2836-55cc-897f-3db6aa04d469","kind":"publication","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e","kind":"publication"}}', X'736261CC0664535EA1D860DFB20A1A46', '61116d72e1282bd26a94613d92d634d8d559c42bfb16d83a32566ff529188639', NULL);
INSERT INTO entry VALUES (54, '5f9c018d-2d5a-50dd-8c77-d6b95651fae5', 1, 54, 'recommendation', '221240f8-0c3b-50db-a516-e476af1fa743', 'recommendation', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"item":"Harbour masters should publish their tide tables.","number":"1","places":[{"line":1,"publication":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e"}],"position":1,"publication":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e","ref":"HB2020/1","stem":"","text":"Harbour masters should publish their tide tables."},"id":"5f9c018d-2d5a-50dd-8c77-d6b95651fae5","kind":"recommendation","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"221240f8-0c3b-50db-a516-e476af1fa743","kind":"recommendation"}}', X'195A57A67E6D5D0FBD9A71FBAC41AD3B', '3d2772271c4dc951b199866963d4e20e138df828b9bd6c2af20ddf3de51ae542', NULL);
INSERT INTO entry VALUES (55, 'e9cdcd4d-17ff-523a-996a-87682a640d98', 1, 55, 'assignment', 'a869ee2a-5223-5ca9-9441-4b28be258e06', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Harbour masters","body":"b1012559-094a-5165-a859-d846ef7cdb6a","recommendation":"221240f8-0c3b-50db-a516-e476af1fa743"},"id":"e9cdcd4d-17ff-523a-996a-87682a640d98","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"a869ee2a-5223-5ca9-9441-4b28be258e06","kind":"assignment"}}', X'4163CAC0B6815E2F9C2BEAF44D4FD129', '9fad61ebda119d00a7358ef9b6cbe8f8f81c0b8c17899ffc933067a64b0dc177', NULL);
INSERT INTO entry VALUES (56, 'cfd899b3-dcaa-5228-9786-e2e4b84a9f61', 1, 56, 'recommendation', '12287b5e-422c-50ab-9858-791e52d3b537', 'recommendation', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"item":"Harbour masters and the Signals Board should agree on flags.","number":null,"places":[{"line":2,"publication":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e"}],"position":2,"publication":"17ba3ee3-dfdf-5eb6-998e-3cacc1d9f80e","ref":"HB2020/2","stem":"","text":"Harbour masters and the Signals Board should agree on flags."},"id":"cfd899b3-dcaa-5228-9786-e2e4b84a9f61","kind":"recommendation","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"12287b5e-422c-50ab-9858-791e52d3b537","kind":"recommendation"}}', X'B733A275AE84589798674D8DBC5793B6', 'e7fdcc285ac417694cdf2d084e99ed4ee3b22ea77c6adcccb911a7bba426af9c', NULL);
INSERT INTO entry VALUES (57, '8a49f855-00fa-5cdb-93a8-50eb8e8b5354', 1, 57, 'assignment', '7898c057-497f-5eea-942c-54f2cc4582a6', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Harbour masters","body":"b1012559-094a-5165-a859-d846ef7cdb6a","recommendation":"12287b5e-422c-50ab-9858-791e52d3b537"},"id":"8a49f855-00fa-5cdb-93a8-50eb8e8b5354","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"7898c057-497f-5eea-942c-54f2cc4582a6","kind":"assignment"}}', X'62FD57C215D55DE096D9E53FACD5AA68', '386433b3c619b45ef60297552ed32024da41f5f9cb81ed08bd2711fbb19b252d', NULL);
INSERT INTO entry VALUES (58, '94707af0-931f-54b1-97be-e4b9e85737c8', 1, 58, 'assignment', '8f2b3796-ede0-5ac6-928f-7f3cdb6bc797', 'assignment', '2026-11-22', '2026-11-22T12:00:02.000000Z', 'The office', 'The office', '{"by":"The office","content":{"addressee":"Signals Board","body":"f69c7cc9-db6b-5414-bae3-98e8d566d1f9","recommendation":"12287b5e-422c-50ab-9858-791e52d3b537"},"id":"94707af0-931f-54b1-97be-e4b9e85737c8","kind":"assignment","on":"2026-11-22","recorded_at":"2026-11-22T12:00:02.000000Z","recorded_by":"The office","subject":{"id":"8f2b3796-ede0-5ac6-928f-7f3cdb6bc797","kind":"assignment"}}', X'BE2E64EC6D895B34AA8AC63FFEFF0A57', '5dfcb3cae1a25a3bdc3b2a5b04cbdc8c9b6178a3d137dff8f3d431a140daeffc', NULL);
INSERT INTO entry VALUES (59, 'c151dec3-2ee8-5004-b68b-c3fa02a15d38', 1, 59, 'assignment', 'a869ee2a-5223-5ca9-9441-4b28be258e06', 'response', '2020-04-01', '2026-11-22T12:00:04.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"text":"Ŵe agree","value":"Agreed"},"id":"c151dec3-2ee8-5004-b68b-c3fa02a15d38","kind":"response","on":"2020-04-01","recorded_at":"2026-11-22T12:00:04.000000Z","recorded_by":"A clerk","subject":{"id":"a869ee2a-5223-5ca9-9441-4b28be258e06","kind":"assignment"}}', X'A68ADC18130D57C9B4FE0CA02FD555DD', '587eb12a65041a68c60bcd13c1aae22212700432174379c8a21d2f68668fe7fc', NULL);
INSERT INTO entry VALUES (60, '0b79bbd7-5615-58d0-8fcd-b3262a5f860f', 1, 60, 'assignment', 'a869ee2a-5223-5ca9-9441-4b28be258e06', 'target', '2020-04-01', '2026-11-22T12:00:04.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"day":"2020-09-30"},"id":"0b79bbd7-5615-58d0-8fcd-b3262a5f860f","kind":"target","on":"2020-04-01","recorded_at":"2026-11-22T12:00:04.000000Z","recorded_by":"A clerk","subject":{"id":"a869ee2a-5223-5ca9-9441-4b28be258e06","kind":"assignment"}}', X'843919DE9F895570ABF7258C32E5A05D', 'b74ed66c065baefbaf433097cb50fae0f4b0ce0a8d6fee29ad446b2748cb9815', NULL);
INSERT INTO entry VALUES (61, '7f9b3ec0-b0ca-54a6-83f3-c8bea83541a5', 1, 61, 'assignment', 'a869ee2a-5223-5ca9-9441-4b28be258e06', 'target', '2020-05-01', '2026-11-22T12:00:06.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"agreed_by":"The board","day":"2020-12-31","reason":"Storms"},"id":"7f9b3ec0-b0ca-54a6-83f3-c8bea83541a5","kind":"target","on":"2020-05-01","recorded_at":"2026-11-22T12:00:06.000000Z","recorded_by":"A clerk","subject":{"id":"a869ee2a-5223-5ca9-9441-4b28be258e06","kind":"assignment"}}', X'55CE448E86115F45BACD1FF64E68D6C2', '507208d9971ac4c5083c70df6ea158736062f1194aef954b3c5f1df1952b348b', NULL);
INSERT INTO entry VALUES (62, 'd14f2962-9cc6-5b07-8d94-f84bd879cef6', 1, 62, 'assignment', '7898c057-497f-5eea-942c-54f2cc4582a6', 'progress', '2020-05-02', '2026-11-22T12:00:08.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"value":"Complete"},"id":"d14f2962-9cc6-5b07-8d94-f84bd879cef6","kind":"progress","on":"2020-05-02","recorded_at":"2026-11-22T12:00:08.000000Z","recorded_by":"A clerk","subject":{"id":"7898c057-497f-5eea-942c-54f2cc4582a6","kind":"assignment"}}', X'43FA7E7380B05DA180E303093A25951A', '9049ee13a873c43fde890202ab6d75e03bfce62540ea221f852e585aa3d383c7', NULL);
INSERT INTO entry VALUES (63, '492ff304-26eb-5aae-aaba-1944312f176b', 1, 63, 'assignment', '7898c057-497f-5eea-942c-54f2cc4582a6', 'note', '2020-05-02', '2026-11-22T12:00:08.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"internal":"Not quite"},"id":"492ff304-26eb-5aae-aaba-1944312f176b","kind":"note","on":"2020-05-02","recorded_at":"2026-11-22T12:00:08.000000Z","recorded_by":"A clerk","subject":{"id":"7898c057-497f-5eea-942c-54f2cc4582a6","kind":"assignment"}}', X'07523C521BF05EC09BA3FAE5C0566263', 'ac3c2a93f542256a572ee40df786a7e858f4b8bd7629ecddcd9e0b87b5b29e08', NULL);
INSERT INTO entry VALUES (64, 'e619dc45-b457-5be6-b2d9-4f64639aa7d6', 1, 64, 'assignment', '7898c057-497f-5eea-942c-54f2cc4582a6', 'correction', NULL, '2026-11-22T12:00:10.000000Z', 'Signals Board', 'A clerk', '{"by":"Signals Board","content":{"reason":"Said too early","withdraws":"d14f2962-9cc6-5b07-8d94-f84bd879cef6"},"id":"e619dc45-b457-5be6-b2d9-4f64639aa7d6","kind":"correction","on":null,"recorded_at":"2026-11-22T12:00:10.000000Z","recorded_by":"A clerk","subject":{"id":"7898c057-497f-5eea-942c-54f2cc4582a6","kind":"assignment"}}', X'5476FCB524805331822A773F566937B2', '3c0a67ad57d8f755053f8db595ac546f91acc3ad39dfdad1dd3f120d6ef42683', NULL);
INSERT INTO spell VALUES (3, '2020-03-01', '9999-12-31', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-03-01', '2020-04-01', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-04-01', '2020-05-01', 'Agreed, no update yet', 1, 'Agreed', '2020-04-01', NULL, NULL, '2020-09-30', NULL, '2020-09-30', 0, 0, 0, '2020-04-01', NULL, NULL, NULL, NULL, NULL, '2020-04-01', NULL, NULL, '[]', '[]', '["agreed, no action"]', 0, 0, 0);
INSERT INTO spell VALUES (1, '2020-05-01', '9999-12-31', 'Agreed, no update yet', 1, 'Agreed', '2020-04-01', NULL, NULL, '2020-12-31', NULL, '2020-09-30', 1, 92, 0, '2020-05-01', NULL, NULL, NULL, NULL, NULL, '2020-04-01', NULL, NULL, '[]', '[]', '["agreed, no action"]', 0, 0, 0);
INSERT INTO spell VALUES (2, '2020-03-01', '2020-05-02', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
INSERT INTO spell VALUES (2, '2020-05-02', '9999-12-31', 'No response yet', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, '2020-05-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', 0, 0, 0);
