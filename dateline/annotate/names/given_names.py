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

GIVEN_NAMES = frozenset(
    name
    for names in (
        _MOST_COMMON,
        _ENGLISH,
        _GERMAN_AND_DUTCH,
        _ROMANCE,
        _SLAVIC_AND_BALTIC,
        _NORDIC_HUNGARIAN_AND_GREEK,
        _OF_THE_NEAR_EAST_AND_AFRICA,
        _OF_INDIA_AND_JAPAN,
    )
    for name in names.split()
)
