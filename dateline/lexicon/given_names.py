"""Given names that are common where news is made, by language: a name that begins with one is a person's.

Left out is what a town is better known by (Florence, Sofia), what is a common word (Hope, Dean), and
what large companies are called by (Morgan, Mercedes).
"""

from __future__ import annotations

_MOST_COMMON = (
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew "
    "anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason "
    "jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel "
    "gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas "
    "zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean "
    "austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan "
    "juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley mary patricia "
    "jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley "
    "kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura "
    "cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine "
    "christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia "
    "victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha "
    "gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace "
    "denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie "
    "kayla alexis lori mike jim bob tom bill dave steve chris dan matt tony ken jeff tim ron ed nick greg "
    "sam ben pete fred ted ray don rick rob phil doug kate jane anne sue liz meg mohammed muhammad "
    "mohamed mohammad ahmed ahmad ali hassan hussein omar ibrahim abdul abdullah mustafa mahmoud khalid "
    "yusuf fatima aisha carlos luis jorge pedro miguel fernando diego pablo javier antonio francisco "
    "manuel alejandro rafael sergio marco mario giovanni giuseppe luigi paolo francesco luca pierre "
    "jacques francois nicolas claude philippe michel hans klaus jurgen wolfgang stefan ursula heinz ivan "
    "vladimir sergei sergey dmitry dmitri alexei mikhail igor boris oleg andrei nikolai viktor yuri olga "
    "natalia svetlana elena tatiana irina piotr jan lars erik bjorn sven nils ingrid astrid raj rahul "
    "amit sanjay anil priya sunil vijay hiroshi kenji takashi akira yuki wei ming li kofi kwame nelson "
    "desmond hillary barack nigel gordon graham ian colin stuart neil simon trevor derek duncan malcolm "
    "craig glenn gareth owen liam connor declan siobhan fiona claire gemma nicola sophie lucy chloe"
)
_ENGLISH = (
    "adele aidan alastair alex alexandra alfie alfred alison alistair allan allen allison alyssa anita "
    "annabel annie antonia archie audrey barry becky bernadette bernard bernie beth bethany bridget bryce "
    "caitlin callum caroline carrie cassandra cecilia charlie chuck clarence clifford clive cody connie "
    "conor corey courtney curtis daisy damian damon darren daryl debbie denzel dexter dominic doreen "
    "dwayne dwight eddie edgar edmund eileen elaine eleanor ellie elliot elliott elsie erica erika ernest "
    "ernie eunice evan felicity felix fergus floyd francine freddie frederick gail gavin geoff geoffrey "
    "georgina gerry gilbert giles gillian glen glenda gwen gwyneth hamish harriet harry harvey hazel "
    "heidi henrietta herbert hilary holly howard hubert hugh imogen irene iris isaac isabel isobel ivor "
    "jackie jake jamie janine jared jasmine jeanette jenna jenny jeremiah jermaine jessie jill jimmy "
    "joanna joanne jodie joel johnathan jonny josephine josh juliet justine kathy katie katrina kayleigh "
    "keira kelvin kerry kieran kirsty kristen kristin lara leah leo leonard leroy leslie lester lewis "
    "lindsay lindsey lionel lloyd lois lorna lorraine louisa louise luke lydia lynn lynne mackenzie "
    "maggie maisie mandy marcia marcus marianne marjorie marsha martin marvin maureen maurice mavis max "
    "maxine melanie melvin micah mickey mildred millie milo miranda miriam mitch molly mona monica muriel "
    "naomi natasha nathaniel ned nikki nora norma norman oliver otis pam pat patty paula pauline peggy "
    "penelope percy phillip phoebe phyllis pippa polly quentin rachael randall rebekah reece reginald rex "
    "rhonda rhys ricky rita robbie roberta robin roderick rodney roland rory rosalind rosemary rosie ross "
    "roxanne rudy rufus rupert sabrina sadie sally sasha saul selena shane shaun shawn sheila shelley "
    "sherry sidney spencer stacey stacy stan stella stewart susannah suzanne sylvia tamara tanya tara "
    "tessa thelma theo theodore tiffany tina toby todd tommy tracey tracy travis tristan valerie vanessa "
    "vera vicky victor vivian vivienne wallace wanda wendy wesley whitney wilfred winifred winston yvette "
    "yvonne zach zara zoe"
)
_GERMAN_AND_DUTCH = (
    "achim adolf albrecht andreas anja anke antje anton armin arne arno axel bart bastian benedikt bernd "
    "bert birgit brigitte britta carsten christa christoph claudia cornelia daan dagmar detlef dieter "
    "dirk dries eckhard egon elke erich ernst erwin eva florian frans franz franziska friedrich fritz "
    "gabriele geert georg gerd gerda gerhard gerrit gert gertrud gijs gisela gregor gudrun gunter gunther "
    "hannelore harald hartmut heike heiko helga helmut hendrik henk hermann hildegard holger horst ilse "
    "inge irmgard jaap jens jeroen joachim joerg jonas joost jorg joris jutta kai karin karl karsten "
    "katharina kathrin katja katrin kees kerstin kirsten koen konrad kurt lena leni leon lothar ludwig "
    "lukas maarten manfred manuela marieke marijke markus marlene martijn martina matthias maximilian "
    "monika moritz nadine niklas norbert otto petra philipp piet pieter rainer ralf regina regine reiner "
    "renate roel rolf rosemarie rudi rudolf ruud sabine sander sebastian sigrid silke simone sjoerd sonja "
    "stefanie steffi stephan susanne svenja tanja thijs thorsten tobias torsten uli ulrich ulrike ute uwe "
    "verena volker waltraud werner wilfried wilhelm willem willi wim winfried wouter"
)
_ROMANCE = (
    "adolfo agnes agustin alain alberto aldo alejandra alessandro alessio alexandru alfonso alfredo "
    "alicia alvaro amelie ana anais andre andres angelo antoine armando arnaud arturo augusto aurelie "
    "baptiste beatriz benedicte benito bernardo bertrand bruno calin camille camilo carlo carmen catalin "
    "cecile cedric celine cesar chantal chiara christophe ciprian claudio clement constantin corinne "
    "corneliu corrado cosmin cristian cristiano cristina cyril damien daniela dario davide delphine "
    "didier dilma domenico dominique dumitru edouard eduardo elisabetta elise elodie emil emiliano emilio "
    "emmanuel emmanuelle enrico enrique enzo ernesto esteban estelle etienne ettore eugenio fabien "
    "fabienne fabio fabrice fabrizio federica federico felipe fernanda fidel filippo florent florin "
    "francesca franck francoise frederic gabriela gaston genevieve gennaro gerard gerardo gheorghe "
    "giacomo giancarlo gianluca gianni gilberto gilles giorgia giorgio giovanna giulia goncalo gonzalo "
    "graciela guido guillaume guillermo gustavo hector helene henri hernan herve hugo hugues humberto "
    "ignacio ilaria ilie ines ioan isabelle ismael jaime jeanne jerome joao joaquin josefina josep juana "
    "julien juliette julio laure laurence laurent lea leonardo leticia liviu lorena lorenzo luc lucia "
    "luciano lucie lucien ludovic luisa luiz madeleine manon marc marcel marcela marcello marcelo marcos "
    "marguerite mariana mariano marie-claude marisol marius marta martine massimo mateo mathieu mathilde "
    "matteo mauricio maurizio mauro maxime mihai mircea mireille moises monique nathalie nestor nicolae "
    "noemie nuno nuria octavio odile olivier ovidiu paola pascal patricio paulo piero pietro pilar radu "
    "raffaele ramiro ramon raphael raquel raul razvan regis remi renato rene ricardo riccardo roberto "
    "rocio rodolfo rodrigo rogelio romain ruben rui salvatore sandrine sandro sebastien segolene serge "
    "silvia silvio solange soraya sorin stefano stephane susana sylvain sylvie thiago thibault thierry "
    "tiago tomas tommaso traian ugo umberto valentina valeriu vasco vasile veronica veronique vicente "
    "vincenzo viorel virginie vittorio vlad xavier ximena yann yolanda yves"
)
_SLAVIC_AND_BALTIC = (
    "agnieszka aleksandar aleksandr aleksandra aleksei alexey anastasia anatoli anatoly andrey andris "
    "andrus andrzej arkady arseniy artem artyom arvydas bartosz beata biljana bogdan bojan bozena "
    "branislav branko czeslaw dalia daniil danuta dariusz darya dejan denis dimitar dmytro dominik dorota "
    "dragan dragana dusan edgars eduard ekaterina elzbieta evgenia evgeny ewa fedor frantisek fyodor "
    "galina gennady georgi georgy gleb goran gordana grazyna grigory grzegorz halina henryk hristo ilya "
    "inna ivana ivaylo ivo iwona jacek jadwiga jakub janusz jaromir jaroslav jaroslaw jelena jerzy jiri "
    "jolanta josef jozef juris justyna karel katarzyna kazimierz kira kirill konstantin krasimir krystyna "
    "krzysztof ksenia ladislav larisa lech leonid leszek lev lidia ljubomir ludmila luka lyubov lyudmila "
    "maciej magdalena maksim malgorzata marcin marek marija mariusz marko mateusz maxim michal milica "
    "milorad milos miloslav mindaugas miodrag mirjana mirko miroslav miroslaw mladen mykola nadezhda "
    "natalya nebojsa nemanja nenad neven nikita niko nikola nina oksana oleksandr oleksiy ondrej pavel "
    "pawel petar petr petro plamen polina predrag przemyslaw pyotr radek radoslaw radovan raisa ratko "
    "rostislav ruslan ryszard sanja semyon sinisa slavica slawomir slobodan snezana srdjan stanislav "
    "stanislaw stepan stipe stoyan szymon tadeusz tihomir timofey timur tomasz tomislav toomas urszula "
    "vaclav vadim valdis valentin valeria valery varvara vasily vesna viktoria vitaliy vitaly vladislav "
    "vlado vojislav vojtech volodymyr vsevolod vyacheslav vytautas waldemar wieslaw witold wladyslaw "
    "wojciech yaroslav yegor yekaterina yelena yevgenia yevgeny yulia yuliya yuriy yury zbigniew zdenek "
    "zdravko zeljko zinaida zlatan zlatko zofia zoran zoya zvonimir zygmunt"
)
_NORDIC_HUNGARIAN_AND_GREEK = (
    "anders antonis antti apostolos arvid athanasios attila balazs bela bengt birgitta bjarne christer "
    "christos csaba dimitrios dimitris eero einar elin erzsebet espen eszter evangelos ferenc fotis "
    "fredrik frida gabor geir georgios geza giorgos gunnar gustaf gustav gyorgy gyula haakon hakan halvor "
    "heikki helge henning henrik ildiko ilkka imre ingmar ingvar ioannis istvan janos jari jesper johan "
    "johannes jorgen jozsef juha juhani jukka jussi kalle kalman karoly katalin kjell kjetil knut "
    "konstantinos kostas kristian kristina kyriakos lajos lasse laszlo lauri leif lennart magnus malin "
    "manolis marit markku mats matti michalis mika mikael mikkel mikko miklos morten niels nikolaos nikos "
    "olav ole olli olof oskar paavo panagiotis panos pavlos peder pekka pentti petros petter ragnar "
    "rasmus risto rune sandor seppo sigurd soren spyros stavros stelios stig svein sverre tamas tarja "
    "teemu terje thanasis theodoros thorbjorn tibor timo torbjorn tore torgeir trond trygve tuomas ulf "
    "ulla vangelis vassilis vidar ville yanis yannis zoltan zsolt zsuzsanna"
)
_OF_THE_NEAR_EAST_AND_AFRICA = (
    "abdel abdelaziz abdelhamid abdoulaye abdulrahman adel ahmet akbar alassane amadou amina aminata amir "
    "amr asif asma avi avigdor ayse aziz bashar behrouz benazir bilal binyamin boubacar burak cem cheikh "
    "chidi chinedu dariush dov ebrahim ehud emeka emine emre erdal erkan fadi faisal farhad farid farouk "
    "fatih fatma fatou fatoumata fazal gideon hakim hamid hamza hasan hossein huseyin ibrahima idrissa "
    "imad imran iqbal ismail ismet jamal javad junaid kamal kamran karim kashif kemal khaled layla leila "
    "levent macky mahdi majid mamadou mariam mariama marwan maryam masoud massoud mehdi mehmet menachem "
    "mohsen moshe moussa munir murat nabil nadeem nadia naftali nasrin nasser nawaz ngozi noam okan "
    "olusegun onur orhan osman oumar ousmane parviz pervez rami rania rashid recep rehman reuven reza "
    "riaz sadio sadiq saeed sajid saleh salim salma salman samir samira selim serkan seydou shahbaz "
    "shahid shaul shehbaz shimon shirin shlomo sipho sohail tahir tarek tariq tendai thabo themba uhuru "
    "umit uri usman volkan walid wasim yaakov yael yair yasir yasmin yasser yehuda yigal yilmaz yitzhak "
    "yoav yossi yousef youssef yoweri zafar zahid zahra zainab zeynep zulfikar"
)
_OF_INDIA_AND_JAPAN = (
    "abhishek ajay akash akihiko akio alok amitabh anand anjali ankit anupam anurag aravind arjun arun "
    "arvind asha ashish ashok ashwin atul avinash daisuke deepak deepika devendra dinesh fumio gaurav "
    "girish gopal govind haruki hideki hideo hiroki hiroyuki ichiro indira jagdish jawaharlal junichiro "
    "karan kavita kazuo keiko kenichi kenta kiran kishore koichi koji krishna kyoko lakshmi lalit madhav "
    "mahesh makoto manish manmohan manoj masaru masato masayoshi mayumi meena michiko mohan mukesh "
    "nandini naoko naoto narendra naresh naveen neeraj nikhil nirmala nitin noriko pankaj piyush pooja "
    "prakash pranab prashant pratap pravin priyanka rajeev rajesh rajiv rakesh ramesh ravi rishi rohan "
    "rohit ryota sachin sandeep sanjiv santosh satish satoshi shashi shigeru shinji shinzo shyam "
    "siddharth sonia subhash sudhir sumit suresh sushma swati taro tetsuya tomoko toru toshihiro tsutomu "
    "uday uma varun venkatesh vikas vikram vinod vishal yasuhiro yasuo yogesh yoichi yoko yoshihide "
    "yoshihiro yoshiko yukio yumi yuriko"
)
_OF_THE_CAUCASUS_AND_CENTRAL_ASIA = (
    "abai aibek aigul akaki alikhan alisher aliya almazbek anahit anar anush aram arayik arman armen "
    "armine arsen arslan artak artur ashot askar askhat avtandil ayaz aygun aynur azamat azer bahrom "
    "bakhtiyar bakyt bauyrzhan bayram bidzina bolat cholpon davit davron dilnoza dinara eldar elene "
    "elkhan elmar elshad emin emomali erlan farrukh fikret garik gayane gegham gela gevorg gocha gulnara "
    "gurban gurbanguly hakob hasmik hayk hikmet hovhannes hrachya hrant ilgar ilham iosif irakli islom "
    "kaha kairat kakha ketevan khatuna khayal koba kubat lado lala lasha levan leyla lilit lusine maka "
    "mamuka manana maral marat mariami matlyuba mehriban mher mikheil mukhtar murad mzia nairi narek "
    "narine natela nazim nika nikol nino nizami nodar norayr nugzar nurlan otar ramaz ramil rashad rauf "
    "ravshan rovshan roza rubik rustam sadyr salome samvel saodat saparmurat sardar sargis serzh sevil "
    "shavkat shota shushanik siranush suren tahmina taleh tamaz tatevik tatul temur tengiz tigran "
    "tinatin togrul tural ulugbek vagif vahan vahe vakhtang vardan varuzhan vazgen vugar yerbol yerlan "
    "yervand zakir zarina zaur zaza zhanar zurab zviad"
)
_MORE_OF_THE_NEAR_EAST = (
    "abdallah abdelkader abdelkarim abdelmajid abdelmalek abdelrahman abdi abdirahman abdoul abdulaziz "
    "abdulhamid abdulkadir abdulla abdullahi abeer adham adnan afshin ahlam aicha akram alaa alireza "
    "alon amal amjad ammar amna amnon amos anas anwar arash ardeshir aref arezoo arif arwa aryeh asaf "
    "ashraf assaf atef atiq awad ayelet ayman ayoub azadeh azam azhar azza babak badr bahar bahman "
    "bahram bakr basem basil bassam behnam behzad benny bijan bilawal boaz bouchra boutros buthaina "
    "chaim dalal dana danny daoud darwish daud dawood dina djamel djamila dorit efraim ehsan eitan elad "
    "eldad elham eliezer elyakim emad eran erez esam esmail esraa essam esti ezer fahad fahd faiz fakhri "
    "farah farhan fariba faris farzad farzana fathi fawaz fawzi fayez fereydoun feroz fikri firas fouad "
    "fuad gadi galit ghada ghassan ghazi gilad golda hadas hadi haider haim haitham hala hamad hamdi "
    "hamed hanan hani haris haroon hashem hashim hatem haytham hazem heba hesham hicham hila hisham hoda "
    "homa hosni houda houman hussam ihab ihsan ikram ilan ilana iman inas inbar irit isam itai itamar "
    "jaber jafar jahangir jalal jamil jamila jasem jassim jawad kaveh kazem keren khadija khalida khalil "
    "khurram kourosh laith lamia latif liat limor lina lior lubna lutfi maha maher mahnaz mahsa majed "
    "majida malala malik manal mansour marouane maruf mazen medhat mehran mehrdad milad mina mohanad "
    "mohsin mordechai morteza mostafa mounir mourad mudassir mujahid munther musa mutaz nachman nader "
    "naeem nahid naim najib najla nasim nasir nasreen nayef nazanin nazir nitsana nitzan nizar noura "
    "nouri nuha ofer ofir ohad omer omid ophir orit orna osama parisa parvaneh pegah peyman pinchas "
    "qasim qassem rabab rached rafi rafiq raghad rahim rahman raja ramzi randa rasha rasul rayan razia "
    "reem rima rivka ronen roni roya rukhsana ruqaya saad saber sabir sabri sadegh sadia safa safwan "
    "sahar saif sajjad salah saman sameer sameh sami samia sarit saud sayed seham sepideh shabnam shadi "
    "shafiq shahab shahram shai shaker shakil shams sharif shatha shaukat shehla sherif sherine shira "
    "shlomi shmuel shukri shulamit sigal siham siraj soheil sohrab suha suhail sulaiman suleiman taha "
    "talal talat talia tamer tamim tamir tanveer tarique tawfiq tomer touria tova tzachi tzipi umar wael "
    "wafa wafaa wahid waleed waqar wassim yahya yaqoub yara yaron yaser yazan yehoshua yisrael yitzchak "
    "yonatan yoram younes youness younis yunus yuval zaher zaid zakaria zaki zakia zeev zeinab ziad "
    "zohra zuhair"
)
_TURKISH_AND_ALBANIAN = (
    "agim agron albin alper altan arben ardian arjeta asli aydan ayhan aykut aylin ayten azra bahadir "
    "basak bedri begum bekir bergun berk besnik bilge binali blerim bujar bulent bunyamin burcu burhan "
    "cagla cansu cemal cemil cengiz cenk cevdet ceyda dervis devlet dilek dogan ebru edip egemen elif "
    "elona engin ercan erhan erol ersin ertugrul esin esma ethem evren fahrettin fatbardha fatmir ferhat "
    "ferit feyza figen flutura fuat gamze gokhan gulay gulsen halil haluk hande harun hayri hilal huda "
    "hulusi hursit ilir ilker ilknur inci ipek irfan kaan kadir kadri kazim kemalettin kenan kerem "
    "korkut kubilay lirim lulzim mahmut melih meltem meral merve mesut metin mevlut mucahit muharrem "
    "mujgan murtaza nazli necati necdet nesrin nevzat nihat nilgun numan nuray nurettin nursel oguz "
    "oktay onder ozan ozge ozgur ozlem pelin pinar rahmi ramazan ramiz resul riza sadik salih seda sedat "
    "sefa sehnaz selahattin selma semih semra serdar serhat serpil sevda sevgi sevim sezgin sibel sinan "
    "sirri sukru sule suleyman tarkan tayfun tayyip teoman tolga tugba tulay tunc tuncay turgay turgut "
    "ugur umut utku veysel yasemin yigit yildiray zehra zeki zerrin ziya zulfu"
)
_AFRICAN = (
    "abayomi abebe abiodun abiola abiy abubakar adama adebayo adekunle adeola adewale adjoa afua ajoke "
    "akinwumi akosua akua akwasi amaka amare ambode ameenah anele angelique asamoah assefa atiku ayanda "
    "ayodele azali babajide babatunde baleka bamidele beji bekele bheki birtukan blaise bongani bonolo "
    "bukola bulelani chiamaka chimamanda chinua chukwu chukwuma cyprien dambudzo dawit demba deogratias "
    "dieudonne djibril ebele efua ejike ekow emefa emmerson eniola eskinder fadumo faustin fela femi "
    "folake folasade funke funmi gebre getachew girma habtamu hage haile hailemariam halima hamisi hawa "
    "ifeanyi ifeoma ikechukwu isaias issoufou jabu jabulani jacinta jakaya jomo joseline juma kagiso "
    "kamau karabo kebede kemi khaya khethiwe kiiza koffi kojo kouadio kwabena kwadwo kwaku kwasi kweku "
    "lerato lesego lindiwe lungile lwazi mahamadou mahamat makhosi malusi mandla mangosuthu mcebisi "
    "melaku meles mengistu mosiuoa mpho muhammadu mulatu mwai naledi nandi ndeye nelisiwe nhlanhla "
    "nkosazana nkosinathi nnamdi nobuhle nomvula nontando nosiviwe nthabiseng ntombi obiageli obinna "
    "okechukwu okey olabisi oladipo olayinka olufemi olumide olusola oluwaseun onyeka oumou oupa pumzile "
    "rabia raila refilwe robel roch rosine sahle seble sechaba segun seun sfiso shadrack shola sibongile "
    "sibusiso sifiso simphiwe sindiso siyabonga somadoda tadesse tafadzwa taiwo tawanda tedros tekle "
    "temitope tesfaye thandeka thandi thandiwe thuli tichaona tigist tito tobeka tomiwa tsepo tshepo "
    "tunde uche uchenna ugochukwu unathi wangari winnie wole yemane yemi yemisi yetunde yinka zandile "
    "zanele zawadi zodwa zola zweli zwelinzima"
)
_OF_SOUTH_AND_SOUTHEAST_ASIA = (
    "aamir aarav aarti aayush abhay abhijit abhinav adarsh adil aditi aditya afzal agus aishwarya ajit "
    "ajith akhil akhilesh amar amarinder ambika amrit amrita anandiben anirudh anisha anjum ankita anup "
    "anushka aparna apoorva archana arnab arpita aruna arunachalam arundhati arup asad asaduddin "
    "ashutosh asim atal aung ayesha azim azmin babul balasaheb bambang bambi bhumibol bhupesh bhupinder "
    "bidhya bimal bipin boediono brinda budi chandrababu chandrika chaudhry chetan chirag chitra dalip "
    "darshan dayanidhi debashis deepti devi dewi dhananjay dharmendra digvijay dilip divya edwin fahmida "
    "fakhrul fauzi ferdinand feroze gayatri geeta ghulam gita gotabaya govinda gulzar gurmeet hamida "
    "harbhajan hardeep hari harish harsha hema hemant himanshu hina imelda imtiaz indra ishaan ishaq "
    "jaganmohan jagmohan jairam jayalalithaa jayanta jayesh jitendra joko jusuf jyoti kailash kamala "
    "kanhaiya kapil karthik kartik karuna kaushik kazi ketan khaleda kirti komal kumari kunal kusum "
    "liaquat loknath madhavi madhu madhuri mahathir mahendra mahinda maithripala mallika mamata mamta "
    "mangala manik manju manmeet manohar maqbool mayawati megawati mehbooba milind mithun moeen mohini "
    "mudassar muhyiddin muktar mukul mulayam murali mushtaq myint naina nalini namrata naseem nasrullah "
    "navin navjot nazrul neelam neha nidhi nilesh nisha nishant nitish nurul nyan obaidul padma "
    "palaniswami pallavi panji paresh parul parveen parvez pavan poonam prabowo prachanda pradeep pradip "
    "prafulla pramod pranay prasad prasanna prashanta pratibha pratima prayuth preeti prem premchand "
    "prithviraj priti puja puneet pushpa qamar radhika raghav raghuram rajan rajat rajendra rajinder "
    "rajkumar rajnath rakhi rama ramachandra ramdas ramlal ranil ranjan ranjit rasheed rashmi ratan rati "
    "raziya reena rekha renu rewati richa ridwan rina ritu rituparna rizwan robindra rosmah rubina "
    "rukmini rupa sadhana sahil sajeeb sajith salahuddin salil sambit sanaullah sandhya sangeeta sania "
    "sanjeev sanjida sarath saravanan sarfraz sarojini sarwar sathish sayeeda seema shabana shabir "
    "shafqat shailesh shakeel shamim shankar shanta sharad sharmila shashank shazia shekhar shilpa "
    "shivraj shoaib shobha shraddha shruti shubham shweta sirikit sitaram siti smita smriti sneha sohini "
    "somchai somnath soumya sridhar srinivas srinivasan subhas subramanian sudarshan sudha sudhakar "
    "suharto sujata sukarno sukhbir suman sumitra sundar suneeta sunita suraj surendra susilo sutapa "
    "swapan swaraj syed tanvi tarun tasleem tasneem thaksin thida thongloun uddhav umesh upendra urmila "
    "vaishali vandana vasundhara veena venkaiah vidya vijaya vikrant vinay vineet vinita viraj virat "
    "vivek vyas wahyu wirathu yash yashwant yati yingluck yusril zaheer zeenat zeti zubair zubeida "
    "zulkifli"
)
_MORE_OF_EAST_ASIA = (
    "ayaka ayumi azusa chiaki chisato daichi eiji emiko etsuko fumiko genki goro haruka haruna hayao "
    "hayato hidetoshi hirofumi hirokazu hisashi hitomi hitoshi isamu isao jiro junko kaori kaoru katsuya "
    "kazuhiro kazuki kazuya kazuyuki keigo keisuke kentaro kimiko kimio kohei koki kosuke kotaro "
    "kunihiko maki mamoru mariko masahiko masahiro masaki masami masao masashi masataka masatoshi mayuko "
    "megumi michio midori mieko miki misaki mitsuko mitsuru miyuki mizuki momoko motoko nanami natsuki "
    "natsuo noboru nobuko nobuo nobuyuki reiko riku ryoichi ryoko ryosuke ryuichi sachiko sadako satoru "
    "satsuki sayaka sayuri seiji seiko shigeo shiho shinichi shinichiro shinya shizuka shogo shoichi "
    "shoko shuhei shuichi shun shunichi shunsuke soichiro sosuke susumu tadao tadashi taichi taiki "
    "takaaki takahiro takako takamasa takanori takayuki takeru takeshi takuma takumi takuya tamaki "
    "tatsuo tatsuya teruo tetsuro tomohiro tomokazu tomomi toshiaki toshio toshiyuki tsuyoshi wataru "
    "yasuko yasunori yasushi yohei yoshiaki yoshio yoshiro yoshitaka yosuke yuichi yuichiro yuka yukari "
    "yukihiro yukiko yuko yuma yumiko yusuke yuta yutaka yuto yuya"
)
_MORE_OF_THE_WEST = (
    "aaliyah abbie abby adalyn addison adriana adrienne aileen aimee aisling alana alannah alec alecia "
    "alessandra aleta alexa alexandre alicja alisha allegra alonzo althea alyson amaya ambrose amie "
    "anabel anastacia angelina angie angus anika annalise annemarie annette annika ansel anselm "
    "antoinette antony aoife ariana arlene arlo armand arnold artemis asher ashleigh ashlyn aubrey audra "
    "augustine avery ayla azaria beatrice belinda bennett bethan bettina bianca blake bobbie "
    "bonnie brad braden brandi breanna breanne brendan brenna brett brianna bridie brigid broderick "
    "brody bronwen bronwyn brooke bryn bryony caden cairbre calista callie calvin candace candice carina "
    "carissa carla carlene carlotta carlton carly carmela carmelo casey cassidy cassie catalina cathal "
    "cathy catriona celeste celia charis charleen charlene charmaine chauncey chelsey christel christie "
    "cillian cindy clara clarissa claudette clayton clementine clyde colette colleen collin colm conan "
    "conrad cordelia corinna cormac cory cullen daphne daria darla darlene darrell darrin davina davis "
    "deana deandre deanna debora deirdre delaney delia demetrius derrick desiree devin dianna dianne "
    "diarmuid dillon dion dolores dominick donal donovan dora dorian dougal dustin dwain dwyane eamon "
    "eamonn edie edith edmond edna effie eleanora elias elijah eliza ella ellen eloise elsa elvira elvis "
    "emanuel emery emmett eoin ephraim ericka erin esme esmeralda esther ethel eugenia eugenie "
    "evangeline ewan ezekiel ezra fabian farrah faye finbarr freda freya gabby gabriella gabrielle gayle "
    "georgie geraldine germaine gian gianna gina ginny gladys glynis gracie graeme grainne granger greta "
    "gretchen gwendolyn hallie hank hattie hayley hedwig helena herman hester hortense isaiah isiah "
    "isidore izabella jacinda jacquelyn jaden jalen jameson janae janelle janette janie janis jarrett "
    "jarrod jasmin jaxon jayden jayla jaylen jayne jedediah jemima jenifer jennie jerald jeri jerrod "
    "joann jocelyn johanna johnnie joleen jolene jonah jonathon jordyn joselyn josiah josie juanita jude "
    "julian juliana julianna julianne julius justina kade kaitlin kaitlyn kareem karina karla karyn "
    "kasey kassandra katelyn kathi kathie katlyn kaylee keegan keely keir keisha kelley kelli kellie "
    "kelsey kendra kendrick kenny kermit kerri kiara kiera kiley kirstie kourtney kris krista kristi "
    "kristie kristine kristopher krystal kurtis kyla kylie laila lana larissa lashawn latasha latisha "
    "latoya laurie leander leann leanne leigh lela leland lenora leona leonie leonora leopold leora levi "
    "liana lila lilian liliana lillian lillie lindy linus liza lizzie lola lonnie lora loretta lorne "
    "lottie luana lucas lucian lucille lucinda luella lyndon lyndsay lyndsey lyra lysander mabel mable "
    "maddie maddison maeve magda maia mairead makayla malia mandi marci margie margot mariah marian "
    "maribel mariel marissa maritza marla marni marty maryann marybeth mathew mattie maura maya mckenna "
    "mckenzie meaghan meghan melinda meredith meryl michaela micheal micheala mikayla mimi mindy minnie "
    "moira mollie moya myles myra myrna myron nanette nell nellie nessa nettie nevaeh niall niamh "
    "nichole nicolette nigella nita noel noelle nona noreen oisin oonagh oprah oren orin orla owain "
    "padraic padraig paige patrica patrice pauletta paulette persephone philippa phineas phyllida "
    "prentice priscilla rachelle raine ralphie ramona randal randi raylene raymundo reba reese reggie "
    "reilly rena renata renee reuben rhea rhianna rhiannon rhoda rhodri richie ricki riley robyn "
    "rochelle roisin rolando ronan ronda ronnie rosa rosalie rosalyn rosanna rosanne roseanne rosella "
    "roslyn rowena roxana rubin ruthie rylan sammy saoirse sarina sarita scottie serena seth shana "
    "shanna shannon shanon sharron shauna shawna sheldon shelia shelly sheri sherri sherrie sheryl "
    "shirlene simona sinead skylar solomon sonya stacie stefani stephany stephon stevie susie suzette "
    "stanley suzy tabatha tamika tammy tania tansy tarquin taryn tasha tatyana teri terrell "
    "terrence terri tess "
    "theodora therese thora tiernan tilly timmy tisha tonia tonya tracie trevon tricia trina trish "
    "trisha trudy turlough tyra tyree tyrell tyrese tyrone usain valarie vaughn velma verna vernon vicki "
    "vickie vikki vilma vince viola vivien vonda warren waylon weldon wilbur wilda wilhelmina wilma wynne "
    "wynton xander yasmine yesenia yolande zachariah zachery zack zadie zander zane zeke zelda zoey zuri "
    "adrian aiden andy antonin betsy bertie cecil ciara ciaran colum deb debby deniz dermot drew duane "
    "eliot enda enid errol finian fintan garry ivanka jacqui jed jess jon katy len lesley margo marlon "
    "melania mel mervyn michele mick morten nate neal paddy patsy peadar reg ruairi russ seamus sheena "
    "shep sid silas sonny tabitha tad teddy vern wes"
)

_MORE_OF_ALL = (
    "ailsa aine akshay alasdair amin amina amira angharad aniket anirban anjana ankur anuradha anusha "
    "bahaa bashir basma beyonce bhaskar bhavna brielle bronagh brooklynn brynn calum camryn carys catrin "
    "ceri chandan charu cian ciara ciaran clint clodagh colum conal conall condoleezza dafydd "
    "daithi darius darnell dashawn deepa dermot dervla deshawn dilys diya donnie drew eilidh eimear "
    "eirlys elen eleri eli elmer eman emlyn emrys enda euan eunan ewan ewen fadia felicia fergal ffion "
    "finbar finlay fintan fionn garvan gautam gearoid gertrude gethin habib haley harley hilda hossam huw "
    "idris ieuan ina inez iolo iona irma isadora ishita issam jabir jada jana jarlath jayant jo jodi "
    "joni judd jumana kajal kaleb kalpana kalyan kavya kiesha kobe kyra lachlan lakisha lance "
    "latrell lebron lexi lily llewellyn lorcan lou loubna lowri lynda lynette madelyn mahmud mair makram "
    "malachy malak manisha marcy margarita margery marisa marlon marquis marwa meera megha mehul melba "
    "mhairi mila miles mohit morag moses muna mustapha myfanwy nael naji naoise narayan nawal neel nerys "
    "nichola nidal noha nyla octavia odhran ophelia orlaith patsy patti penny peyton prabhat pranav "
    "pratik praveen presley rabih rachid radha raed raghu rajni ramadan rana reshma rhian rihanna riyad "
    "rona roshan rowan ruairi ruaridh ruba ruchi rudolph ryker rylee samer samiha sana saurabh scarlett "
    "seamus seif shadia shaima shalini shanice shaniqua shaquille shikha shivani shona shonda shreya sian "
    "sid silas sioned skyler sorcha steph struan sumaya sushil sylvester tabitha tadhg tahani tanisha "
    "tareq tatum tegan tejas terence thabet thaddeus tomos traci trayvon ultan ulysses una usama usha "
    "varsha vasant venkat vimal vipin waseem wendell willa willard wissam yasin yassin zain"
)

_COMMON = (
    _MOST_COMMON,
    _ENGLISH,
    _GERMAN_AND_DUTCH,
    _ROMANCE,
    _SLAVIC_AND_BALTIC,
    _NORDIC_HUNGARIAN_AND_GREEK,
    _OF_THE_NEAR_EAST_AND_AFRICA,
    _OF_INDIA_AND_JAPAN,
)
_FURTHER = (
    _OF_THE_CAUCASUS_AND_CENTRAL_ASIA,
    _MORE_OF_THE_NEAR_EAST,
    _TURKISH_AND_ALBANIAN,
    _AFRICAN,
    _OF_SOUTH_AND_SOUTHEAST_ASIA,
    _MORE_OF_EAST_ASIA,
    _MORE_OF_THE_WEST,
    _MORE_OF_ALL,
)

# So common that even alone they are no town's name.
COMMON_GIVEN_NAMES = frozenset(" ".join(_COMMON).split())
GIVEN_NAMES = COMMON_GIVEN_NAMES.union(" ".join(_FURTHER).split())

# Short forms of English given names, and what they are short for.
SHORT_FOR = {
    short: frozenset(full.split())
    for short, full in (
        ("al", "albert alan alfred"), ("alex", "alexander"), ("andy", "andrew"), ("art", "arthur"),
        ("ben", "benjamin"), ("bernie", "bernard"), ("bert", "albert robert"), ("bill", "william"),
        ("billy", "william"), ("bob", "robert"), ("bobby", "robert"), ("charlie", "charles"),
        ("chris", "christopher christian"), ("chuck", "charles"), ("dan", "daniel"), ("danny", "daniel"),
        ("dave", "david"), ("dick", "richard"), ("don", "donald"), ("doug", "douglas"),
        ("ed", "edward edwin"), ("eddie", "edward"), ("frank", "francis franklin"), ("fred", "frederick"),
        ("gabby", "gabrielle"), ("gerry", "gerald gerard"), ("greg", "gregory"), ("hank", "henry"),
        ("harry", "harold henry"), ("jack", "john"), ("jeff", "jeffrey geoffrey"), ("geoff", "geoffrey"),
        ("jerry", "gerald jerome"), ("jim", "james"), ("jimmy", "james"), ("joe", "joseph"),
        ("johnny", "john"), ("jon", "jonathan"), ("josh", "joshua"), ("kate", "katherine catherine"),
        ("ken", "kenneth"), ("larry", "lawrence"), ("liz", "elizabeth"), ("matt", "matthew"),
        ("mick", "michael"), ("mike", "michael"), ("mitch", "mitchell"), ("nick", "nicholas"),
        ("pat", "patrick patricia"), ("pete", "peter"), ("phil", "philip phillip"), ("ray", "raymond"),
        ("rick", "richard"), ("rob", "robert"), ("ron", "ronald"), ("rudy", "rudolph"), ("sam", "samuel"),
        ("steve", "steven stephen"), ("sue", "susan"), ("ted", "edward theodore"), ("terry", "terence"),
        ("tim", "timothy"), ("tom", "thomas"), ("tony", "anthony"), ("vince", "vincent"), ("walt", "walter"),
        ("abby", "abigail"), ("becky", "rebecca"), ("beth", "elizabeth bethany"), ("betsy", "elizabeth"),
        ("betty", "elizabeth"), ("cathy", "catherine kathleen"), ("cindy", "cynthia"), ("cliff", "clifford"),
        ("debbie", "deborah debra"), ("dom", "dominic"), ("drew", "andrew"), ("freddie", "frederick alfred"),
        ("gabe", "gabriel"), ("jackie", "jacqueline"), ("jake", "jacob"), ("jen", "jennifer"),
        ("jenny", "jennifer"), ("joey", "joseph"), ("judy", "judith"), ("kathy", "katherine kathleen"),
        ("katie", "katherine kathleen"), ("kim", "kimberly"), ("lenny", "leonard"),
        ("leo", "leonard leonardo"), ("lizzie", "elizabeth"),
        ("maggie", "margaret"), ("manny", "manuel emmanuel"), ("marty", "martin"),
        ("max", "maximilian maxwell"), ("nate", "nathan nathaniel"), ("nicky", "nicholas nicola"),
        ("norm", "norman"), ("ollie", "oliver"), ("paco", "francisco"), ("patty", "patricia"),
        ("peggy", "margaret"), ("pepe", "jose"), ("rich", "richard"), ("ricky", "richard ricardo"),
        ("robbie", "robert"), ("ronnie", "ronald"), ("russ", "russell"), ("sally", "sarah"),
        ("sasha", "alexander aleksandr alexandra"), ("stan", "stanley"), ("stu", "stuart"),
        ("susie", "susan"), ("tommy", "thomas"), ("vicky", "victoria"), ("wes", "wesley"),
        ("will", "william"), ("willie", "william"), ("zach", "zachary"),
    )
}  # fmt: skip

# Given names that are words, or towns, as well: with a surname behind them they may be a person's.
GIVEN_WORDS = frozenset(
    (
        "abel abraham al alexandria allegra amber anderson angel april august aurora autumn barb beau "
        "bella blair bonny booker brad bradford brady brandy brent brook brooks buck bud buddy burton "
        "byron caesar cameron carmine carol carson carter cato chad chan chance charity chase chester "
        "chi china cicero clark clay clement cliff clinton clive clover cole coral crispin crystal curt "
        "cyril cyrus daisy dakota dale dallas dante darwin dawn dean destiny dick dirk dixie dolly duke "
        "dylan earl easter ebony eddy eli elijah ellis enoch esau ester eve ezra faith felicity felix "
        "fern fidel finn flora florence forrest foster franklin frederick gale garnet garrett garth gay "
        "gene georgia german gideon gilbert gill ginger glen glory godfrey gold grady grant gregory "
        "grover gus guy hal hamlet hank hannibal happy harmony harris harrison hazel heath hector helen "
        "herb hilary ho holly homer hope horace hosea houston hugo hunter hussein ira iris irving isaac "
        "isaiah isis ismail israel ivy jackson jacob jade jasmine jasper jay jefferson jeremiah jerome "
        "jerry jesus jewel jo job joel john jonah jonathan joseph joshua joy judas jude judith julian "
        "julius june justice justin kendall kent kim kimberley king kip kirk kit lance lane lang lark "
        "laurel laurence lazarus lee leigh lena leo leon leona lewis lia lily lin lincoln ling lola "
        "long lorry louis lowell lucius luke lulu luna luther ma magnus major malachi mao marcel marcus "
        "marina marine marlin marshall martha marvel mary mason matthew max maxwell may mei melia "
        "melody mercy merry micah michael mike miles milton min ming misty mitch mohammed monroe moor "
        "morgan morris morton moses murray myles myrtle nan nat nathan nathaniel ned nero nicholas nick "
        "noah noble noel norris nova olive oliver olympia opal orlando oscar oz page paris parker pat "
        "patience patsy patty paul pearl penny perry peter philip pia pierce ping pip piper pius poppy "
        "porter precious preston price prince queen quincy rain raj rama rand rania raphael ravi ray "
        "raymond rebecca reed reid rene rex rich richard river robert robin rock rocky rod roger roman "
        "romeo rose royal ruben ruby rudy rupert rush rusty ruth saddam sage sally salvador samson "
        "samuel sandy santiago sarah saul scarlet sean shane shelby shepard sherman sid sierra silas "
        "sima simon sita skip sol solomon soraya sparky spencer stephen sterling stirling stone storm "
        "sue summer sunny sydney tad tara taylor teddy thaddeus thomas thor tiger timothy tobias tom "
        "tony tory trent troy tucker ty tyson ulysses uma uriah uriel van vance vesta victor vincent "
        "viola violet virgil vivian wade walker wallace wally walter ward warren wendell will william "
        "willow wilson winter wolf woodrow woody wren xavier xi yang young yuan zachary zeus zola"
    ).split()
)
