"""Given names that tell whether "he" or "she" goes on with a person; names borne by both are left out."""

from __future__ import annotations

FEMALE_NAMES = frozenset(
    """
    abby abigail ada adela adele adriana agatha agnes agnieszka aileen aisha aisling alejandra
    alessandra alexandra alice alina alison allison alma althea amanda amelia amina amy ana anabel
    anastasia anastasiya angela angelica angelina angelique angie anita anja ann anna annabel annabelle
    anne anneke anneliese annemarie annette annie anouk antje antoinette antonia aoife arlene asma
    astrid audrey augusta aurelie aurora ava ayse barbara barbra beatrice beatriz becky belinda
    bernadette bernice berta bertha beth bethany betsy betty beverly bianca birgit bonnie brenda brianna
    bridget brigitte britta bronwyn camila candace candice caoimhe carina carla carly carmen carol
    carole carolina caroline carolyn carrie cassandra catalina cate catherine cathy cecile cecilia
    celeste celia celine chantal charlene charlotte cheryl chiara chloe christa christina christine
    ciara cindy claire clara clare claudette claudia claudine clodagh colleen concetta constance
    consuelo cora corinne cornelia cristina cynthia dagmar daisy daniela danielle daphne daria darlene
    dawn deanna debbie deborah debra deirdre delia delphine denise denisse diana diane dina dolores
    donna dora doreen doris dorothea dorothy edith edna eileen eimear ekaterina elaine eleanor eleanora
    elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie
    elvira emilia emily emma erica erika erin esmeralda estelle esther estrella ethel eugenia eunice eva
    evelyn farah fatemeh fatima fatma faye felicia fernanda fiona fionnuala flora florence fran frances
    francesca francine freya frida frieda gabriela gabriella gemma genevieve georgina geraldine gerda
    gertrude gillian gina ginny giovanna gisela giulia gladys glenda gloria grainne greta gretchen
    gudrun gwen gwendolyn hala halima hana hanna hannah harriet hazel heather heidi heike helen helena
    helene helga hermine hermione hilary hilda hillary holly huda ida ilona ilse imelda ines inge
    ingeborg ingrid inna irena irene irina iris isabel isabella isabelle isobel ivana ivanka ivy jacinta
    jacqueline jana jane janet janice janine jasmine jeanette jeanne jeannette jeannie jemima jenna
    jennifer jenny jessica jill joan joann joanna joanne jodie josefina josephine josie joyce juanita
    judi judith judy julia juliana julianna julianne julie june justine kamala karen karin karina karla
    karolina kasia katarina kate katerina katharina katharine katherine kathleen kathryn kathy katie
    katja katrina kayla keira kelsey kerstin khadija kimberly kirsten kirstie kirsty kitty kristen
    kristin kristina laila lana lara larisa latoya laura laurie laverne layla leah leila lena lenore
    leona leonora leticia lidia lilian liliana lillian lily lina linda lisa liz lizzie lois lola lorena
    loretta lorna lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luise
    lupita lydia lynda lynette lynne lyudmila mabel maddie madeleine madeline mae maeve magda magdalena
    maggie mairead malala mandy manuela marcela marcella marcia margaret margarethe margarita margery
    margot marguerite maria mariam mariana marianne maribel marie marija marilyn marina marisa marissa
    marjorie marlene marsha marta martha martina mary maryam mathilde matilda maureen mavis maxine megan
    meghan melania melanie melinda melissa mercedes meredith mia michaela michelle mildred milena minnie
    miranda mireille miriam molly mona monica monika monique muriel myra myrtle nadezhda nadia nadine
    nadja nancy nanette naomi natalia natalie natalya natasa natascha natasha nellie niamh nicole
    nicoletta nina noelle nora noreen norma nuala octavia odette oksana olena olga olivia ophelia orla
    orlaith oxana padma paige paloma pam pamela patricia patsy patty paula paulina pauline pearl peggy
    penelope penny perla petra philippa phoebe phyllis pippa polly pooja priscilla priya priyanka
    queenie rachael rachel raisa ramona rania raquel rebecca rebekah regina renata renate rhoda rhonda
    rita roberta rochelle roisin rosa rosalie rosalind rosalyn rosanna rose rosemarie rosemary rosie
    roxanne ruth sabina sabine sabrina sadie sally samantha samira sandra sandrine sara sarah saskia
    selena selma serena sharon shauna sheila shelley sherry shirin shirley sigrid silke silvia simona
    simone sinead siobhan sofia sofie solange sonia sonja sonya sophia sophie stacey stefanie stella
    stephania stephanie sue sunita susan susana susanna susanne suzanne svenja svetlana sybil sylvia
    sylvie tabitha tamara tanya tara tatiana tatjana tatyana teresa teri tessa thelma theresa therese
    tiffany tina trina trudy ulrike ursula ute valentina valeria valerie vanda vanessa vera verena
    veronica veronika vicki vicky victoria viola violet virginia virginie vivian viviane waltraud wanda
    wendy wilhelmina wilma winifred yasmin yasmine yekaterina yelena yevgenia yolanda yulia yuliya
    yvette yvonne zahra zainab zara zeinab zeynep zoe zuzana
    """.split()
)

MALE_NAMES = frozenset(
    """
    aaron abdel abdul abdulaziz abdullah abraham adam adolf adrian adriano agustin ahmad ahmed ahmet
    aidan akira alain alan alastair albert alberto alec alejandro aleksandr alessandro alessio alexander
    alexandre alfonso alfred alfredo ali alistair allan allen alvaro alvin amir amit amos anatole
    anatoliy anatoly anders andre andrei andres andrew andrey andrzej andy angelo angus anil anthony
    antoine anton antonio antonis anwar archibald archie ari arjun arkady armando arnold arsene artem
    arthur arturo arun arvind ashok atif august aurelio aziz baptiste barnaby barney barry bart
    bartholomew bartosz bashar bashir basil ben benedict bengt benjamin benny benyamin bernard bernardo
    bernd bernie bertrand bill billy bjorn boaz bob bobby bogdan bojan boris boyd brad bradley brandon
    branko brendan brent bret brett brian bruce bruno bryan burt byron caleb callum calvin carl carlo
    carlos carsten cathal cecil cedric cesar chad charles chester chip christian christoph christopher
    chuck ciaran clarence claus clayton clement cliff clifford clint clive clyde colin conor conrad
    cormac cornelius costas craig cristobal curtis cyril damian damien damon dan daniel danilo danny
    dariusz darragh darrell darren dave david dean declan deepak dejan denis dennis denzel derek dermot
    derrick desmond detlef diarmuid dick didier diego dieter dimitri dimitris dinesh dirk dmitri dmitriy
    dmitry dmytro dominic don donal donald donnie doug douglas dragan duncan dustin dwayne dwight eamon
    earl eberhard eckhard ed eddie edgar edmond edmund eduard eduardo edward edwin egon eli elias elijah
    elliot elliott emanuel emil emile emilio emmanuel emre enda enrique enzo eoin eric erik ernest
    ernesto ernst esteban ethan etienne ettore eugene evan evangelos everett evgeny ezra fabian fabio
    fabrice fabrizio faisal farid federico fedor felipe felix ferdinand ferenc fergal fergus fernando
    fidel filip finbar fintan flavio florent florin floyd francesco francis francisco francois frank
    franklin franz fred freddie freddy frederic frederick friedrich fritz fyodor gabor gabriel gael
    gareth garry gary gavin gene gennady geoff geoffrey georg george georges georgios gerald gerard
    gerardo gerd gerhard gerry ghassan giancarlo gianluigi gianni giannis gideon gilbert giles gilles
    gino giorgio giovanni giuliano giulio giuseppe gleb glen glenn gonzalo gopal goran gordon graeme
    graham grant greg gregor gregory grigory grzegorz guido guillaume guillermo gunnar gunter gunther
    gus gustav gustavo guy gyorgy haider hakan hakon hamid hamza hank hans hansjorg harold harry harvey
    hasan hassan hector heiko heinrich heinz helmut henning henri henrik henrique henry herb herbert
    herman hermann hernan herve hiroshi hisham holger homer horace horst hossein howard hubert hugh hugo
    humberto hussein ian ibrahim ignacio igor imran imtiaz irfan irving isaac isaiah ismail istvan ivan
    ivica ivo jack jacob jacques jaime jake jalal jamal james janos jared jaroslav jason javier jay
    jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
    jean-michel jean-paul jean-pierre jean-yves jed jeff jeffrey jens jeremiah jeremy jerome jerry jerzy
    jesus jim jimmy joachim joao joaquin jochen joe joel joerg joey johan johann johannes john johnny
    jon jonas jonathan jonathon jonny jordi jorg jorge jorgen jose josef josep joseph josh joshua juan
    juergen julian julio jurgen justin kamal kareem karel karim karl karsten keir keith kemal ken kenji
    kenneth kenny kent kevin khaled khalid khalil kieran kirill kirk klaas klaus kofi konrad konstantin
    kostas kristian krzysztof kurt kyle lance larry lars lasse laszlo laurence laurent lawrence leif
    lennart lenny leo leon leonardo leonid leopold leroy lester levi lewis liam lionel lloyd loic lorcan
    lorenzo lothar louis luc luca luciano ludwig luigi luis lukas luke luther lyle maciej mads magnus
    mahmoud majid makoto maksim malcolm malte manfred manny manoj manuel marc marcel marco marcus marek
    mario mark marko marshall martin marty massimo mateo mateusz mathieu matias matt matteo matthew
    matthias maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet melvin mesut
    michael micheal mick mickey miguel mihai mike mikhail miles milos miroslav miroslaw mitch mitchell
    mitt mohamad mohamed mohammad mohammed mohamud mohsen monty moritz morris morten moses muhammad
    mukesh murat murray mustafa mykola nasser nathan nathaniel naveen nawaz neal ned neil nestor newt
    niall nicholas nick nicolas nigel nikola nikolai nikolay nikos nils nizar noah norbert norman
    octavio olaf oleg oleksandr oliver olivier olly omar orhan osama oscar oskar osvaldo oswald otto
    owen pablo paddy padraig panagiotis paolo pascal patrice patricio patrick paul paulo pavel pavlo
    pawel pedro percy pervez pete peter petro phelim phil philip philipp philippe pierre pietro piotr
    quentin radu rafael rafiq rahul rainer raj rajesh rajiv ralf ralph ramesh ramiro ramon ramzi randall
    randolph randy raoul rashid rasmus raul ravi ray raymond recep reginald reiner reinhard remy renato
    renzo rex reza rhys ricardo riccardo richard rick ricky rigoberto rob robbie robert roberto rocco
    rod roderick rodney rodolfo rodrigo rogelio roger roland rolf roman ron ronald ronan ronnie rory
    ross roy ruairi rudi rudolf rudolph rudy rufus ruggero rui rupert ruslan russ russell rustam ryan
    saad sachin saddam saeed sajid saleh salim salman salvatore samer samir sammy samuel sandro sanjay
    sanjeev santiago satoshi saul scott seamus sean sebastian semyon serge sergei sergey sergio serhiy
    serkan seth shahbaz shane shaun shawn sheldon shinzo sid siegfried sigmund silvio simon slobodan
    soren spencer stan stanislav stanley stavros stefan stefano steffen stepan stephane stephen steve
    steven stuart suleyman sunil suresh sven sverre sylvain sylvester tadhg takeshi taras tarek tariq
    ted teddy terence terrence thaddeus theo theodore thiago thibault thierry thomas thorsten tiago tim
    timmy timothy timur tobias toby todd tom tomas tomasz tommaso tommy tony torbjorn torsten toshihiro
    traian travis trent trevor tristan troy tyler tyrone ugo ulrich umberto uwe vadim valerio valery
    vance vasco vasily vasyl vaughan vernon viacheslav vicente victor vijay vikram viktor vince vincent
    vincenzo vinnie vitaly vittorio vladimir vladislav volkan volker volodymyr vyacheslav walid wallace
    walter wayne wendell werner wesley wilbur wilfred wilfried wilhelm willem william willie winfried
    wojciech wolfgang woody xavier yanis yann yannick yannis yaroslav yasser yasuo yegor yevgeny yitzhak
    yoshihide yousef youssef yukio yuri yuriy yury yusef yusuf yves zac zach zachary zack zbigniew ziad
    zoltan zoran
    """.split()
)
