"""Names of public bodies as plain data: those whose "and" is part of the name, and words that say "this is a body"."""

BODIES: tuple[str, ...] = (
    # Prisons and probation
    "HM Prison and Probation Service",
    "His Majesty's Prison and Probation Service",
    "Her Majesty's Prison and Probation Service",
    "Prison and Probation Service",
    "HMPPS",
    "HM Prison Service",
    "Prison Service",
    "Northern Ireland Prison Service",
    "Scottish Prison Service",
    "National Offender Management Service",
    "NOMS",
    "National Probation Service",
    "NPS",
    "Probation Service",
    "Probation Board for Northern Ireland",
    "Community Rehabilitation Companies",
    "CRCs",
    "Probation Trusts",
    "Probation Areas",
    "Prisons",
    "Prisons and Probation Ombudsman",
    "Prison and Probation Ombudsman",
    "Parole Board",
    "Independent Monitoring Boards",
    "Youth Custody Service",
    "Youth Justice Board",
    "Youth Justice Board for England and Wales",
    "YJB",
    "Youth Offending Teams",
    "YOTs",
    # Police, prosecution and courts
    "Police and Crime Commissioners",
    "Police and Crime Commissioner",
    "Police, Fire and Crime Commissioners",
    "Association of Police and Crime Commissioners",
    "Chief Constables",
    "Police forces",
    "National Police Chiefs' Council",
    "National Crime Agency",
    "College of Policing",
    "Crown Prosecution Service",
    "CPS",
    "HM Courts and Tribunals Service",
    "His Majesty's Courts and Tribunals Service",
    "Her Majesty's Courts and Tribunals Service",
    "Courts and Tribunals Service",
    "Scottish Courts and Tribunals Service",
    "Crown Office and Procurator Fiscal Service",
    "Children and Family Court Advisory and Support Service",
    "Cafcass",
    "Legal Aid Agency",
    "Judicial Office",
    "Law Commission",
    "Fire and Rescue Services",
    "Fire and Rescue Authorities",
    "National Fire Chiefs Council",
    # Departments of state
    "Home Office",
    "Ministry of Justice",
    "Department of Justice",
    "Cabinet Office",
    "HM Treasury",
    "HM Government",
    "Department of Health",
    "Department of Health and Social Care",
    "Department for Education",
    "Department for Education and Skills",
    "Department for Work and Pensions",
    "Department for Business and Trade",
    "Department for Culture, Media and Sport",
    "Department for Digital, Culture, Media and Sport",
    "Department for Business, Energy and Industrial Strategy",
    "Department for Environment, Food and Rural Affairs",
    "Department for Energy Security and Net Zero",
    "Department for Science, Innovation and Technology",
    "Department for Communities and Local Government",
    "Department for Levelling Up, Housing and Communities",
    "Department for Transport",
    "Ministry of Housing, Communities and Local Government",
    "Ministry of Defence",
    "Foreign and Commonwealth Office",
    "Foreign, Commonwealth and Development Office",
    "HM Revenue and Customs",
    "Welsh Government",
    "Scottish Government",
    "Northern Ireland Executive",
    "Immigration Enforcement",
    "Border Force",
    "UK Visas and Immigration",
    # Health, care and education
    "NHS England",
    "NHS England and NHS Improvement",
    "NHS England (Health and Justice)",
    "NHS Improvement",
    "Public Health England",
    "Public Health Wales",
    "Clinical Commissioning Groups",
    "Integrated Care Boards",
    "Health and Wellbeing Boards",
    "Health and Safety Executive",
    "Care Quality Commission",
    "Care Inspectorate Wales",
    "National Institute for Health and Care Excellence",
    "Medicines and Healthcare products Regulatory Agency",
    "General Medical Council",
    "Nursing and Midwifery Council",
    "Health and Care Professions Council",
    "Royal College of Obstetricians and Gynaecologists",
    "UK Health Security Agency",
    "Ofsted",
    "Estyn",
    "Office for Standards in Education, Children's Services and Skills",
    "Education and Skills Funding Agency",
    # Local government, safety and the rest
    "Local Government Association",
    "Local authorities",
    "Community Safety Partnerships",
    "Local Safeguarding Children Boards",
    "Driver and Vehicle Licensing Agency",
    "Driver and Vehicle Standards Agency",
    "Maritime and Coastguard Agency",
    "Office of Rail and Road",
    "Rail Safety and Standards Board",
    "Civil Aviation Authority",
    "Network Rail",
    "Post Office",
    "Office of Gas and Electricity Markets",
    "Competition and Markets Authority",
    "Gangmasters and Labour Abuse Authority",
    "Disclosure and Barring Service",
    "Equality and Human Rights Commission",
    "Information Commissioner's Office",
    "National Audit Office",
    "Food and Drug Administration",
    "Centers for Disease Control and Prevention",
    "Centers for Medicare & Medicaid Services",
    "Centers for Medicare and Medicaid Services",
    "Department of Health and Human Services",
    "Department of Housing and Urban Development",
    "Securities and Exchange Commission",
    "Office of Management and Budget",
    "Federal Aviation Administration",
    "National Aeronautics and Space Administration",
    "Pipeline and Hazardous Materials Safety Administration",
)

INSPECTORATES: tuple[str, ...] = (
    "HM Inspectorate of Probation",
    "HM Inspectorate of Prisons",
    "HM Inspectorate of Constabulary and Fire & Rescue Services",
    "HM Inspectorate of Constabulary and Fire and Rescue Services",
    "HM Inspectorate of Constabulary",
    "HM Crown Prosecution Service Inspectorate",
    "HM Inspectorate of Court Administration",
    "HM Inspectorate of Prosecution in Scotland",
    "HM Inspectorate of Prisons for Scotland",
    "HM Fire Service Inspectorate",
    "Criminal Justice Inspection Northern Ireland",
    "Independent Chief Inspector of Borders and Immigration",
    "Prisons and Probation Ombudsman",
    "Care Quality Commission",
    "Care Inspectorate Wales",
    "Healthcare Inspectorate Wales",
    "National Audit Office",
    "Audit Scotland",
    "Audit Wales",
    "Northern Ireland Audit Office",
    "Ofsted",
    "Estyn",
    "Independent Office for Police Conduct",
    "Health and Safety Executive",
    "Rail Accident Investigation Branch",
    "Marine Accident Investigation Branch",
    "Air Accidents Investigation Branch",
    "Health Services Safety Investigations Body",
    "Parliamentary and Health Service Ombudsman",
    "Government Accountability Office",
    "Office of Inspector General",
    "National Transportation Safety Board",
    "European Court of Auditors",
    "Committee of Public Accounts",
    "Justice Committee",
    "Home Affairs Committee",
    "Law Commission",
)
"""Bodies that publish reports, longer names before the shorter ones that they begin with."""

HEADS = frozenset(
    """
    academies academy administration administrations administrator administrators agencies agency airline
    airlines airways alliance ambassador archives archivist areas assembly association associations attorney
    attorneys auditor auditors authorities authority aviation bank banks board boards bodies body branch brokers
    bureau cabinet carriers center centers centre centres chair chairman chairs charities charity chief chiefs
    cities clinicians clinics clubs coastguard college colleges commander commanders commission commissioner
    commissioners commissions committee committees companies company congress consortium constable constables
    constabularies constabulary consultants contractor contractors coordinator coordinators coroner coroners corp
    corporation corporations council councillor councillors councils counties countries court courts crcs
    custodian custodians dealers dentists department departments deputy developers director directorate
    directorates directors division divisions doctors employees employer employers enforcement entities entity
    establishments executive executives experts faculty federation firms force forces foundation foundations
    general government governments governor governors gps group groups head headquarters heads headteacher
    headteachers hospices hospital hospitals inc industries industry inspector inspectorate inspectorates
    inspectors institute institutes institutions insurers issuers judge judges judiciary laboratory landlords
    lawmakers leaders league legislators legislature legislatures lenders levels library limited lines llc ltd
    magistrate magistrates makers manager managers manufacturer manufacturers marshal mayor mayors media members
    midwives minister ministers ministries ministry municipalities museum nations network networks nurses office
    officer officers offices ombudsman operator operators organisation organisations organisers organization
    organizations owners parliament parties partner partners partnership partnerships personnel pharmacies
    pharmacists physicians plc police policy-makers policymakers practitioners president prison prisons probation
    producers profession professionals professions prosecutor prosecutors provider providers provinces publishers
    rail railroad railroads railway railways regions registrar registry regulator regulators researchers school
    schools scientists secretariat secretaries secretary sector sectors senate sergeants service services sheriff
    sheriffs societies society sponsors staff stakeholders states superintendent superintendents supervisors
    suppliers surgeons task-force taskforce teachers team teams territories trainers treasury tribes tribunal
    trust trustees trusts union unions unit units universities university utilities vendors wardens yots
    """.split()
)
"""Words that are the head of a body's name, or of a class of bodies or post-holders."""

THINGS = frozenset(
    """
    act acts agreement amendment analysis arrangements bill budget charter code codes contract contracts
    convention data database directive document documents framework frameworks fund guidance guide guidelines
    handbook index initiative instructions law laws legislation list manual measures memorandum order plan plans
    policies policy principles procedure procedures process program programme programmes programs project
    projects protocol provision provisions register regulation regulations report reports requirements review
    rule rules scheme schemes section standard standards statement statute statutes strategies strategy survey
    system systems target targets test tests tool training treaty
    """.split()
)
"""Words that are the head of a name of something that cannot act."""
