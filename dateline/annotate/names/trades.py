"""What people are to one another, and what they are by calling: the name beside such a noun is a person's."""

from __future__ import annotations

# Whom "his" or "her" stands before.
COMPANIONS = frozenset(
    (
        "friend colleague classmate teammate team-mate boyfriend girlfriend ex-boyfriend ex-girlfriend "
        "ex-husband ex-wife neighbour neighbor flatmate roommate housemate mentor mum mom dad grandmother "
        "grandfather stepmother stepfather stepson stepdaughter half-brother half-sister co-star bandmate "
        "cellmate namesake fiancé fiancée mother-in-law father-in-law brother-in-law sister-in-law "
        "son-in-law daughter-in-law great-grandmother great-grandfather successor predecessor twin "
    ).split()
)
# What stands between commas behind a name or before it: "Zenda, a nurse", "a nurse, Zenda,".
CALLINGS = frozenset(
    (
        "surgeon neurosurgeon photojournalist doctor lawyer dentist banker librarian physician veteran "
        "millionaire billionaire politician student graduate widow widower cantor specialist campaigner "
        "reader carpenter plumber electrician mechanic baker butcher chef cook waiter waitress bartender "
        "barber hairdresser tailor seamstress shopkeeper trader merchant vendor salesman saleswoman clerk "
        "cashier secretary receptionist accountant auditor economist statistician translator interpreter "
        "linguist historian philosopher theologian preacher monk nun imam priest vicar chaplain deacon "
        "sociologist psychologist psychotherapist therapist counsellor counselor anthropologist "
        "archaeologist biologist botanist zoologist chemist physicist geologist geneticist neuroscientist "
        "neurologist pediatrician paediatrician gynaecologist gynecologist obstetrician cardiologist "
        "oncologist pathologist radiologist pharmacist veterinarian vet midwife nurse paramedic carer "
        "caregiver nanny babysitter homemaker housewife househusband pensioner retiree teenager schoolboy "
        "schoolgirl pupil undergraduate postgraduate lecturer teacher tutor professor schoolteacher "
        "headteacher headmaster headmistress academic scholar researcher scientist astronomer astronaut "
        "mathematician engineer programmer coder hacker designer architect sculptor painter artist "
        "cartoonist illustrator photographer cameraman filmmaker film-maker screenwriter playwright "
        "novelist poet writer author columnist blogger vlogger critic essayist biographer memoirist "
        "journalist reporter correspondent broadcaster presenter comedian comic actor actress dancer "
        "choreographer ballerina singer singer-songwriter songwriter rapper drummer guitarist bassist "
        "pianist violinist cellist saxophonist trumpeter soprano tenor baritone conductor composer "
        "musician athlete sprinter swimmer cyclist rower boxer wrestler gymnast skier snowboarder skater "
        "footballer cricketer golfer jockey runner climber mountaineer surfer sailor fisherman farmer "
        "rancher shepherd gardener miner trucker taxi-driver driver pilot firefighter policeman "
        "policewoman detective soldier marine officer guard bodyguard prisoner inmate detainee refugee "
        "migrant immigrant asylum-seeker activist environmentalist conservationist feminist pacifist "
        "volunteer aid-worker diplomat strategist pollster lobbyist consultant analyst entrepreneur "
        "businessman businesswoman socialite heiress philanthropist magnate tycoon mogul oligarch "
        "financier investor socialist libertarian ecologist naturalist explorer adventurer inventor "
        "solicitor barrister attorney judge prosecutor paralegal notary juror survivor bystander onlooker "
        "eyewitness passer-by tourist backpacker holidaymaker hiker welder bricklayer janitor cleaner "
        "caretaker supermodel model stylist beautician influencer native resident villager townsman "
        "legislator parliamentarian lawmaker islander mother father grandmother "
        "mother-of-two mother-of-three father-of-two father-of-three "
        "grandfather convert believer atheist "
    ).split()
)
