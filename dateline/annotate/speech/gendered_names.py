"""Given names that tell whether "he" or "she" goes on with a person; names borne by both are left out."""

from __future__ import annotations

FEMALE_NAMES = frozenset(
    """
    abigail ada adele adriana agatha agnes agnieszka aileen aisha alejandra alessandra alexandra alice
    alina alison allison alma althea amanda amelia amina amy ana anabel anastasia anastasiya angela
    angelica angelina angelique anita anja ann anna anne anneliese annette annie anouk antoinette
    antonia arlene astrid audrey aurora ava barbara barbra beatrice beatriz becky belinda bernadette
    bernice berta bertha beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget
    brigitte bronwyn camila candace candice carla carly carmen carol carole carolina caroline carolyn
    carrie cassandra catalina catherine cathy cecile cecilia celeste celia celine chantal charlene
    charlotte cheryl chiara chloe christina christine cindy claire clara clare claudette claudia colleen
    concetta constance cora cornelia cristina cynthia dagmar daisy daniela danielle daphne darlene dawn
    debbie deborah debra deirdre delia denise denisse diana diane dolores donna dora doris dorothea
    dorothy edith edna eileen ekaterina elaine eleanor eleanora elena eleni elisa elisabeth elise eliza
    elizabeth ella ellen eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda estelle
    esther estrella ethel eugenia eunice eva evelyn farah fatima fatma faye felicia fernanda fiona flora
    florence fran frances francesca francine freya frida frieda gabriela gabriella genevieve georgina
    geraldine gertrude gillian gina ginny giovanna gisela giulia gladys glenda gloria greta gudrun gwen
    gwendolyn hanna hannah harriet hazel heather heidi helen helena helga hermine hilary hilda hillary
    holly ida ilona ilse imelda ines ingeborg ingrid irene irina iris isabel isabella isabelle isobel
    ivana ivanka ivy jacinta jacqueline jane janet janice janine jasmine jeanette jeanne jeannie jenna
    jennifer jenny jessica jill joann joanna joanne jodie josefina josephine josie joyce juanita judith
    judy julia juliana julianne julie june justine karen karin karina karla kate katerina katharina
    katherine kathleen kathryn kathy katie katja katrina kayla kelsey kerstin khadija kimberly kirsten
    kirsty kristen kristin kristina lara larisa latoya laura laurie laverne leah leila lena lenore leona
    leonora leticia lillian lily linda lisa lois lola loretta lorna lorraine louise lourdes lucia
    lucille lucinda lucy ludmila luisa lupita lydia lynda lynette lynne mabel maddie madeleine madeline
    mae magda magdalena maggie mandy marcella marcia margaret margarethe margarita margery margot
    marguerite maria mariam marianne maribel marie marilyn marina marisa marissa marjorie marlene marsha
    marta martha mary maryam matilda maureen mavis maxine megan meghan melania melanie melinda melissa
    meredith mia michaela michelle mildred minnie miranda miriam molly mona monica monique muriel myra
    myrtle nadia nadine nadja nancy nanette naomi natalia natalie natalya natasha nellie nicole
    nicoletta nina noelle nora noreen norma octavia odette oksana olena olga olivia ophelia paige pam
    pamela patricia patty paula paulina pauline pearl peggy penelope penny perla petra phoebe phyllis
    polly priscilla queenie rachel ramona raquel rebecca rebekah regina renata rhoda rhonda rita roberta
    rochelle rosa rosalie rosalind rosalyn rosanna rose rosemarie rosemary roxanne ruth sabina sabine
    sabrina sadie sally samantha sandra sara sarah saskia selena selma serena sharon sheila shelley
    sherry shirley sigrid silvia siobhan sofia solange sonia sonja sonya sophia sophie stefanie stella
    stephania stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tabitha
    tamara tanya tara tatiana tatyana teresa teri tessa thelma theresa tiffany tina trina trudy ulrike
    ursula valentina valerie vanda vanessa vera verena veronica vicki vicky victoria viola violet
    virginia virginie vivian viviane wanda wendy wilhelmina wilma winifred yasmin yolanda yulia yvette
    yvonne zainab zara zeynep zoe
    """.split()
)

MALE_NAMES = frozenset(
    """
    aaron abdel abdul abdullah abraham adam adolf adrian adriano ahmad ahmed ahmet aidan alan alastair
    albert alberto alec alejandro aleksandr alessandro alessio alexander alexandre alfonso alfred
    alfredo ali alistair allan allen alvaro alvin amir amit amos anatole anatoly anders andre andrei
    andres andrew andrey andrzej angelo angus anil anthony antoine anton antonio anwar archibald ari
    armando arnold arsene artem arthur arturo ashok atif august aziz baptiste barnaby barry bart
    bartholomew bashir basil benedict benjamin bernard bernardo bernd bertrand bill billy bjorn boaz bob
    boris boyd brad bradley brandon brendan brent bret brett brian bruce bruno bryan burt byron caleb
    calvin carl carlo carlos cecil cedric cesar chad charles chester christian christoph christopher
    chuck clarence claus clayton clement clifford clint clive clyde colin conor conrad cornelius craig
    curtis cyril damian damien damon dan daniel danilo danny darrell darren dave david dean declan denis
    dennis derek dermot desmond dick diego dieter dimitri dirk dmitri dmitriy dmitry dominic donald doug
    douglas duncan dustin dwayne dwight earl ed eddie edgar edmond edmund eduard eduardo edward edwin
    egon eli elias elijah elliot emanuel emil emile emmanuel enrique enzo eric erik ernest ernesto ernst
    ethan etienne eugene everett evgeny ezra fabian fabio faisal farid federico fedor felipe felix
    ferdinand ferenc fernando fidel filip floyd francesco francis francisco francois frank franklin
    franz fred frederick friedrich fritz gabriel gareth garry gary gavin gene geoff geoffrey georg
    george georges georgios gerald gerard gerhard gideon gilbert giles giorgio giovanni giuliano giulio
    giuseppe glen glenn gonzalo gordon graeme graham greg gregor gregory guillermo gunter gunther gus
    gustav hamid hank hans hansjorg harold harry hassan hector heinrich helmut henri henrik henrique
    henry herb herbert herman hermann hernan homer horace horst howard hugh hugo hussein ian ibrahim
    ignacio igor imran irving isaac isaiah ismail ivan ivo jack jacob jacques jake jamal james janos
    jared jaroslav jason javier jay jean-claude jean-francois jean-luc jean-paul jean-pierre jed jeff
    jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy joachim joaquin jochen joe joel joerg
    johan johann johannes john johnny jonas jonathan jonathon jordi jorge jose josef josep joseph joshua
    juan julian julio jurgen justin kamal kareem karel karim karl keith kenneth kenny kent kevin khaled
    khalid kirk klaas klaus kofi konrad konstantin kristian kurt kyle lance larry lars lasse laszlo
    laurence laurent lawrence leif leo leon leonid leopold leroy lester levi lewis liam lloyd lorenzo
    louis luca luciano ludwig luis lukas luke luther lyle maciej magnus mahmoud malcolm manfred manny
    manuel marc marcel marco marcus mario mark marshall martin marty massimo mateo mateusz matias matt
    matteo matthew matthias maurice mauricio max maxim maximilian mehmet melvin michael miguel mikhail
    miles milos mitch mitchell mitt mohamad mohamed mohammad mohammed mohamud moritz morris moses
    muhammad murray mustafa nathan nathaniel neal ned neil newt nicholas nick nicolas nigel nikola
    nikolai nikolay nils norbert norman olaf oleg oliver olivier omar oscar oswald otto owen pablo paolo
    pascal patricio patrick paul pavel pavlo pawel pedro percy pete peter phil philip philipp philippe
    pierre piotr rafael rahul rainer raj rajesh ralf ralph ramon randall randolph randy raoul raul ravi
    ray raymond recep reginald reinhard rex rhys ricardo richard rick rob robbie robert roberto rocco
    rod roderick rodney rodolfo rodrigo rogelio roger roland rolf ron ronald ronnie roy rudi rudolf
    rudolph rudy rufus rupert ruslan russell ryan sajid salman salvatore samir sammy samuel sanjay saul
    scott sean sebastian serge sergei sergey sergio serhiy seth shane sheldon sid sigmund silvio simon
    stan stanislav stanley stefan stephane stephen steve steven stuart sven tariq ted terence terrence
    thaddeus theo theodore thomas thorsten tim timothy tobias toby todd tom tomas tommy tony travis
    trevor tristan tyler ulrich umberto vadim vance vasily vernon vicente victor viktor vince vincent
    vitaly vladimir vladislav volodymyr wallace walter wayne wendell werner wesley wilbur wilfred
    wilhelm willem william willie wolfgang xavier yevgeny yitzhak yuri yusef yusuf zachary
    """.split()
)
