// Made by bench/make-name-lists.ts from the US Census of 1990 (2195 given names, 3000 surnames) and SCOWL (40289 words).
/** Given names, in lower case, apart by spaces. */
export const givenNames =
  "aaron abbie abby abdul abe abel abigail abraham ada adam adan addie adela adelaide adele adelina adeline adolfo adolph a" +
  "drian adriana adrianne adrienne agatha agnes agustin ahmad aida aileen aimee aisha al alaina alan alana alba albert albe" +
  "rta alberto alden aldo alecia alejandra alejandro alene aletha alex alexa alexander alexandra alexandria alexis alfonso " +
  "alfred alfreda alfredo ali alice alicia alina aline alisa alisha alison alissa allan allen allene allie allison allyson " +
  "alma alonzo alpha alphonse alphonso alta althea alton alva alvaro alvin alvina alyce alyson alyssa amalia amanda amber a" +
  "melia amie amos amparo amy ana anastasia anderson andre andrea andres andrew andria andy angel angela angelia angelica a" +
  "ngelina angeline angelique angelita angelo angie anita ann anna annabelle anne annemarie annetta annette annie annmarie " +
  "anthony antionette antoine antoinette anton antonette antonia antonio antony antwan april araceli archie aretha ariana a" +
  "riel arleen arlene arline armand armando arnold arnulfo aron arron art arthur arturo ashlee ashleigh ashley athena aubre" +
  "y audra audrey august augusta augustine aura aurelia aurelio aurora austin autumn ava avery avis barb barbara barbra bar" +
  "ney barry bart barton basil beatrice beatriz beau becky belen belinda bella belle belva ben benita benito benjamin benne" +
  "tt bennie benny bernadette bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie beryl bess bessie" +
  " beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca bill billie billy birdie blaine bla" +
  "ir blake blanca blanche bob bobbi bobbie bobby bonita bonnie booker boris boyd brad bradford bradley brady brain branden" +
  " brandi brandie brandon brandy breanna brenda brendan brenna brent bret brett brian briana brianna brianne bridget bridg" +
  "ett bridgette brigitte britney brittany brittney brock brooke brooks bruce bruno bryan bryant bryce bryon buddy buford b" +
  "urt burton byron caitlin caleb callie calvin cameron camilla camille candace candi candice candida candy cara caren care" +
  "y cari caridad carissa carl carla carlene carlo carlos carlton carly carmel carmela carmelita carmella carmelo carmen ca" +
  "rmine carol carole carolina caroline carolyn carrie carroll carson carter cary caryn casandra casey cassandra cassie cat" +
  "alina catharine catherine cathleen cathrine cathryn cathy catrina cecelia cecil cecile cecilia cedric celeste celestine " +
  "celia celina cesar chad chadwick chance chandra chantel charity charla charlene charles charley charlie charlotte charma" +
  "ine chase chasity chastity chelsea chelsey cheri cherie cherry cheryl chester chiquita chloe chong chris christa christa" +
  "l christen christi christian christie christin christina christine christopher christy chrystal chuck cindi cindy clair " +
  "claire clara clare clarence clarice clarissa clark claude claudette claudia claudine clay clayton clement clementine cle" +
  "o cleveland cliff clifford clifton clint clinton clyde cody colby cole coleen coleman colette colin colleen collin conce" +
  "pcion concetta connie conrad constance consuelo cora cordelia corey cori corina corine corinne cornelia cornelius cornel" +
  "l corrine cortney cory courtney coy craig cristina cristy cruz crystal curt curtis cynthia cyril cyrus daisy dale dalia " +
  "dallas dalton damaris damian damien damon dan dana dane danette danial daniel daniela danielle danita danna danny dante " +
  "daphne dara darcy daren darin darius darla darleen darlene darnell darrel darrell darren darrin darryl darwin daryl dave" +
  " david davis dawn dayna dean deana deandre deann deanna deanne debbie debby debora deborah debra dee deena deidra deidre" +
  " deirdre delbert delfina delia delilah della delma delmar delois delores deloris delphine demetria demetrius dena denice" +
  " denis denise dennis denny denver derek derick derrick desiree desmond dessie destiny devin devon dewayne dewey dexter d" +
  "iana diane diann dianna dianne dick diego dina dinah dino dion dionne dirk dixie dollie dolly dolores dominga domingo do" +
  "minic dominick dominique don dona donald donna donnell donnie donny donovan dora dorcas doreen dorene doretha dorian dor" +
  "is dorothea dorothy dorris dorthy dottie doug douglas dovie doyle drew duane dudley duncan dustin dusty dwayne dwight dy" +
  "lan earl earle earlene earline earnest earnestine ebony ed eddie eddy edgar edith edmond edmund edna eduardo edward edwa" +
  "rdo edwin edwina edythe effie efrain efren eileen elaine elba elbert elda eldon eleanor eleanore elena eli elia elias el" +
  "ida elijah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth ella ellen ellie elliot elliott ellis elma " +
  "elmer elmo elnora eloisa eloise elouise eloy elsa elsie elton elva elvia elvin elvira elvis elwood elyse emanuel emerson" +
  " emery emil emile emilia emilie emilio emily emma emmanuel emmett emory enid enrique eric erica erich erick ericka erik " +
  "erika erin erlinda erma erna ernest ernestina ernestine ernesto ernie errol ervin erwin esmeralda esperanza essie esteba" +
  "n estela estella estelle ester esther ethan ethel etta eugene eugenia eugenio eula eunice eva evan evangelina evangeline" +
  " eve evelyn everett everette evette ezra fabian faith fannie fanny fatima fay faye federico felecia felicia felicita fel" +
  "ipe felix ferdinand fern fernando fidel filomena fletcher flor flora florence florine flossie floy floyd forest forrest " +
  "fran frances francesca francine francis francisca francisco frank frankie franklin fred freda freddie freddy frederic fr" +
  "ederick fredrick freeman freida frieda gabriel gabriela gabriella gabrielle gail gale galen garland garrett garry garth " +
  "gary gavin gay gaye gayla gayle gena genaro gene geneva genevieve genoveva geoffrey george georgette georgia georgiana g" +
  "eorgianna georgina gerald geraldine gerard gerardo geri germaine german gerry gertie gertrude gil gilbert gilberto gilda" +
  " gillian gina ginger giovanni gisela gladys glen glenda glenn glenna gloria goldie gonzalo gordon grace gracie graciela " +
  "grady graham grant greg gregg gregoria gregorio gregory greta gretchen griselda grover guadalupe guillermina guillermo g" +
  "us gussie gustavo guy gwen gwendolyn hal haley hallie hanna hannah hans harlan harley harold harriet harriett harriette " +
  "harris harrison harry harvey hattie haydee hayley hazel heath heather hector heidi helen helena helene helga henrietta h" +
  "enry herbert heriberto herlinda herman herminia herschel hershel hester hilary hilda hildegard hillary hiram hollie holl" +
  "is holly homer hope horace hortencia houston howard hubert hugh hugo humberto hung hunter ian ida idella ignacio ila ile" +
  "ne imelda imogene ina india ines inez ingrid iola iona ione ira irene iris irma irvin irving irwin isaac isabel isabell " +
  "isabella isabelle isaiah isiah isidro ismael israel issac iva ivan ivette ivonne ivory ivy jack jackie jacklyn jackson j" +
  "aclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jade jaime jake jamal jamar jame jamel james jami ja" +
  "mie jan jana jane janel janell janelle janet janette janice janie janine janis janna jannette jannie jaqueline jared jar" +
  "rett jarrod jarvis jasmin jasmine jason jasper javier jay jayme jayne jayson jean jeanette jeanie jeanine jeanna jeanne " +
  "jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeffry jena jenifer jenna jennie jennifer jenny jerald jeremia" +
  "h jeremy jeri jermaine jerome jerri jerrod jerry jesica jess jesse jessica jessie jesus jewel jewell jill jillian jim ji" +
  "mmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johanna john johnatha" +
  "n johnathon johnie johnna johnnie johnny jolene jon jonas jonathan jonathon joni jordan jorge jose josef josefa josefina" +
  " joseph josephine josette josh joshua josie josue jovita joy joyce juan juana juanita judi judith judy jules juli julia " +
  "julian juliana julianna julianne julie juliet juliette julio julius june jung junior justin justina justine kaitlin kait" +
  "lyn kara kareem karen kari karin karina karl karla karol karon karrie karyn kasey kate katelyn katharine katherine kathe" +
  "ryn kathi kathie kathleen kathrine kathryn kathy katie katina katrina katy kay kaye kayla keisha keith kelley kelli kell" +
  "ie kelly kelsey kelvin ken kendall kendra kendrick kenneth kennith kenny kent kenya keri kermit kerri kerrie kerry kevin" +
  " kieth kim kimberlee kimberley kimberly kira kirby kirk kirsten kisha kitty kris krista kristal kristen kristi kristie k" +
  "ristin kristina kristine kristopher kristy krystal krystle kurt kurtis kyla kyle kylie lacey lacy ladonna lakeisha lakes" +
  "ha lakisha lamar lamont lana lance landon lane lanny laquita lara larissa larry lashawn lashonda latanya latasha latisha" +
  " latonya latoya latrice laura laurel lauren laurence lauretta lauri laurie lavern laverne lavonne lawanda lawrence lazar" +
  "o lea leah leann leanna leanne lee leeann leigh leila lela leland lelia lemuel lena lenora lenore leo leola leon leona l" +
  "eonard leonardo leonel leonor leonora leopoldo leora leota leroy les lesa lesley leslie lessie lester leta letha leticia" +
  " letitia lettie levi lewis libby lidia lila lilia lilian liliana lillian lillie lilly lily lina lincoln linda lindsay li" +
  "ndsey linwood lionel lisa liz liza lizzie lloyd logan lois lola lolita lon lona lonnie lora loraine loren lorena lorene " +
  "lorenzo loretta lori lorie lorine lorna lorraine lorri lorrie lottie lou louann louella louie louis louisa louise lourde" +
  "s lowell loyd luann luanne lucas lucia luciano lucien lucila lucile lucille lucinda lucio lucretia lucy luella luis luis" +
  "a luke lula lupe lura luther luz lydia lyle lyn lynda lynette lynn lynne lynnette ma mabel mable mack madeleine madeline" +
  " madelyn madge madonna mae magda magdalena maggie mai major majorie malcolm malinda malissa mallory mamie mandi mandy ma" +
  "nuel manuela mara marc marcel marcela marcelino marcella marcelle marci marcia marcie marco marcos marcus marcy margaret" +
  " margarita margarito marge margery margie margo margot margret marguerite mari maria mariah mariam marian mariana marian" +
  "na marianne mariano maribel maricela marie marietta marilyn marilynn marina mario marion marisa marisela marisol marissa" +
  " maritza marjorie marjory mark marla marlena marlene marlin marlon marlyn marlys marquis marquita marsha marshall marta " +
  "martha martin martina marty marva marvin mary maryann maryanne marybeth maryellen maryjane marylou mason mathew matilda " +
  "matilde matt matthew mattie maude maudie maura maureen maurice mauricio maurine mavis max maxine maxwell may maya mayme " +
  "maynard mayra meagan megan meghan mei melanie melba melinda melisa melissa mellisa mellissa melodie melody melva melvin " +
  "melvina mercedes meredith merle merlin merrill merry mervin mi mia micaela micah michael michaela micheal michel michele" +
  " michell michelle mickey migdalia miguel mike milagros mildred miles millard millicent millie milton mimi mina mindy min" +
  "erva minnie miranda miriam mirna missy misti misty mitch mitchel mitchell mitzi mohammad mohammed moises mollie molly mo" +
  "na monica monika monique monroe monte monty morgan morris morton moses mozelle muriel murray myles myra myrna myron myrt" +
  "le nadia nadine nakia nan nancy nanette nannie naomi natalia natalie natasha nathalie nathan nathaniel neal ned neil nel" +
  "da nell nellie nelly nelson nereida nestor nettie neva nicholas nichole nick nicki nickolas nicolas nicole nigel nikita " +
  "nikki nilda nina nita noah noe noel noelle noemi nola nolan nona nora norbert noreen norma norman normand norris numbers" +
  " octavia octavio odell odessa ofelia ola oleta olga olive oliver olivia ollie oma omar ona opal ophelia ora oralia orlan" +
  "do orville oscar osvaldo otis otto owen pablo paige pam pamala pamela pansy parker pasquale pat patrica patrice patricia" +
  " patrick patsy patti pattie patty paul paula paulette paulina pauline pearl pearlie pearline pedro peggy penelope penny " +
  "percy perla perry pete peter petra phil philip phillip phillis philomena phoebe phyllis pierre pilar polly portia presto" +
  "n pricilla princess priscilla queen quentin quincy quinton rachael racheal rachel rachelle rae rafael rafaela ralph rami" +
  "ro ramon ramona randal randall randell randi randolph randy raphael raquel raul raven ray raymond raymundo reba rebeca r" +
  "ebecca rebekah reed refugio reggie regina reginald reid reina reinaldo rena renae renata renate rene renee renita reta r" +
  "etha reuben reva rex reyna reynaldo rhea rhoda rhonda ricardo rich richard richelle rick rickey rickie ricky rigoberto r" +
  "iley rita rob robbie robbin robby robert roberta roberto robin robyn rocco rochelle rocio rocky rod roderick rodger rodn" +
  "ey rodolfo rodrick rodrigo rogelio roger roland rolando roma roman romeo romona ron ronald ronda ronnie ronny roosevelt " +
  "rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rosario roscoe rose rosean" +
  "n roseanne rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn ross rowena roxana roxann roxanna roxanne roxi" +
  "e roy royal royce ruben rubin ruby rudolph rudy rufus russ russel russell rusty ruth ruthie ryan sabina sabrina sadie sa" +
  "llie sally salvador salvatore sam samantha samatha sammie sammy samuel sandi sandra sandy sanford santa santiago santos " +
  "sara sarah sasha saul saundra savannah scot scott scottie scotty sean sebastian selena selina selma serena sergio seth s" +
  "eymour shana shanda shane shanna shannon shanon shantel shari sharlene sharon sharonda sharron shaun shauna shawn shawna" +
  " shayla sheena sheila shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri sherman sherri sherrie sh" +
  "erry sheryl shiela shirley shonda sidney sierra silas silvia simon simone socorro sofia soledad solomon son sondra sonia" +
  " sonja sonny sonya sophia sophie spencer stacey staci stacia stacie stacy stan stanley stefan stefanie stella stephan st" +
  "ephanie stephany stephen stephenie sterling steve steven stevie stewart stuart sue summer sun susan susana susanna susan" +
  "ne susie suzan suzanna suzanne suzette sybil sydney sylvester sylvia tabatha tabitha tamara tameka tamela tamera tami ta" +
  "mika tammi tammie tammy tamra tana tania tanisha tanya tara taryn tasha tatiana tawana taylor ted teddy tena tera terenc" +
  "e teresa teresita teri terra terrance terrell terrence terri terrie terry tessa tessie thad thaddeus thea theda thelma t" +
  "heodora theodore theresa therese theron thomas thurman tia tiana tiara tiffani tiffany tillie tim timmy timothy tina tis" +
  "ha toby todd tom tomas tomasa tommie tommy toni tonia tonja tony tonya tori tosha tracey traci tracie tracy travis trent" +
  " trenton treva trevor tricia trina trinidad trisha trista tristan troy trudy truman twila ty tyler tyra tyrone tyson uly" +
  "sses una ursula vada valarie valencia valentin valentina valeria valerie van vance vanessa vaughn veda velda velma venes" +
  "sa venus vera verda verla vern verna vernell vernice vernon veronica vesta vicente vicki vickie vicky victor victoria vi" +
  "da vikki vilma vince vincent viola violet virgie virgil virgina virginia vito vivian vonda wade wallace walter wanda war" +
  "d warren wayne weldon wendell wendi wendy wesley weston whitney wilbert wilbur wilburn wilda wiley wilford wilfred wilfr" +
  "edo wilhelmina will willa willard william williams willie willis wilma wilmer wilson winfred winifred winnie winona wins" +
  "ton wm woodrow wyatt xavier yadira yesenia yolanda yong young yvette yvonne zachary zachery zane zelda zella zelma zenai" +
  "da zoe zoila";

/** Surnames, in lower case, apart by spaces. */
export const surnames =
  "aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta adair adam adams adamson adcock add" +
  "ison adkins adler agee aguilar aguilera aguirre aiken ainsworth akers akins alaniz albert albrecht albright alderman ald" +
  "rich aldridge alexander alfaro alford ali alicea allard allen alley allison allred alonso alonzo alston altman alvarado " +
  "alvarez amador amaya ambrose ames amos anaya anders andersen anderson andrade andrew andrews angel anglin anthony aponte" +
  " applegate aquino aragon arce archer archuleta arellano arevalo arias armstead armstrong arnett arnold arredondo arringt" +
  "on arroyo arsenault arthur artis ash ashby ashcraft asher ashley ashton askew atkins atkinson atwood augustine austin av" +
  "alos avery avila aviles ayala ayers ayres babb babcock baca bacon baer baez baggett bagley bagwell bailey bain baird bak" +
  "er baldwin bales ball ballard banda banks barajas barbee barber barbosa barbour barclay barfield barger barker barkley b" +
  "arksdale barlow barnard barnes barnett barney barnhart baron barr barrera barrett barrios barron barrow barry barth bart" +
  "holomew bartlett bartley barton bass bassett bateman bates battle batts bauer baugh baughman baum bauman bautista baxter" +
  " beach beal beam bean beard bearden beasley beatty beaty beauchamp beaulieu beaver beavers becerra beck becker beckett b" +
  "eckham beckman beckwith beebe begay begley behrens belanger belcher bell bellamy beltran benavides benavidez bender bene" +
  "dict benitez benjamin benner bennett benoit benson bentley benton berg berger bergeron bergman berman bermudez bernal be" +
  "rnard bernier bernstein berrios berry bess best betancourt bethea betts beverly beyer biddle bigelow biggs billings bill" +
  "ingsley bingham bird bishop black blackburn blackman blackmon blackwell blair blake blakely blalock blanchard blanco bla" +
  "nd blank blankenship blanton bledsoe blevins bliss block blocker bloom blount blue blum bobo boggs bohannon bolden boles" +
  " bolin boling bollinger bolton bond bonds bone bonilla bonner booker boone booth borden bostic boston boswell bouchard b" +
  "oucher boudreau boudreaux bourgeois bourque bowden bowen bowens bower bowers bowie bowles bowling bowman bowser box boyc" +
  "e boyd boyer boykin boyle boyles braden bradford bradley bradshaw brady bragg branch brand brandon brandt branham branno" +
  "n brantley braswell braun bravo braxton bray breaux breeden brennan brenner brewer brewster bridges briggs bright brink " +
  "brinkley brinson briscoe britt britton brock bronson brooks broome brothers broughton broussard brower brown browne brow" +
  "ning brownlee bruce bruner brunner bruno brunson bryan bryant bryson buchanan buck buckley buckner bueno buffington bufo" +
  "rd bull bullard bullock bunch bundy bunn burch burchett burden burdick burger burgess burgos burk burke burkett burkhart" +
  " burks burleson burnett burnette burney burnham burns burr burrell burris burroughs burrows burt burton busby busch bush" +
  " bustamante butcher butler butterfield butts byers bynum byrd byrne caballero cabral cabrera cagle cahill cain calderon " +
  "caldwell calhoun call callahan callaway calloway calvert camacho cameron camp campbell campos canales canfield cannon ca" +
  "no cantrell cantu capps carbone cardenas cardona cardwell carey carlisle carlson carlton carmichael carmona carnes carne" +
  "y caron carpenter carr carranza carrasco carrier carrillo carrington carroll carson carter cartwright caruso carver cary" +
  " case casey cash casillas cason casper cassidy castaneda castellanos castillo castle castro cates cathey caudill causey " +
  "cavanaugh cavazos cerda cervantes chacon chadwick chamberlain chambers champagne champion chan chance chandler chaney ch" +
  "ang chapa chapman chappell charles chase chastain chatman chavarria chavez chavis cheatham cheek chen cheney cheng cherr" +
  "y chester chestnut childers childress childs chin chisholm cho choate choi chong chow christensen christenson christian " +
  "christiansen christie christopher christy chu chung church churchill cintron cisneros clark clarke clary clay clayton cl" +
  "eary clemens clement clements clemons cleveland clevenger clifford clifton cline clinton cloud cloutier coates coats cob" +
  "b coburn cochran cockrell cody coe coffey coffman cohen coker colbert colburn colby cole coleman coles coley collazo col" +
  "lier collins colon colvin combs comer compton conklin conley conn connell connelly conner connolly connor connors conrad" +
  " conroy contreras conway cook cooke cooley coon cooney cooper cope copeland corbett corbin corcoran cordero cordova core" +
  "y corley cormier cornelius cornell cornett cornish cornwell corona coronado correa cortes cortez cosby costa costello co" +
  "te cotton cottrell couch coughlin coulter courtney couture covington cowan cowart cox coy coyle crabtree craft craig cra" +
  "in cramer crandall crane craven crawford crawley creech crenshaw crespo crews crisp crist crocker crockett croft cromwel" +
  "l cronin crook crosby cross crouch crouse crow crowder crowe crowell crowley crum crump cruz cuellar cuevas cullen culp " +
  "culpepper culver cummings cummins cunningham curley curran currie currier curry curtis cutler cyr dahl daigle dailey dal" +
  "e daley dalton daly daniel daniels darby darden darling darnell daugherty davenport david davidson davies davila davis d" +
  "avison dawkins dawson day deal dean deaton decker dejesus delacruz delaney delarosa delatorre deleon delgado deloach del" +
  "ong deluca delvalle dempsey denney dennis dennison denny denson dent denton devine devore dewey dewitt diamond dias diaz" +
  " dick dickens dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard dillon dixon do dobbins dobbs d" +
  "obson dockery dodd dodge dodson doe doherty dolan dominguez donahue donald donaldson donnelly donovan dooley doran dorma" +
  "n dorsey doss dotson doty dougherty doughty douglas douglass dove dow dowd dowdy dowell dowling downey downing downs doy" +
  "le dozier drake draper drew driscoll driver drummond duarte dube dubois dubose duckworth dudley duff duffy dugan duggan " +
  "duke dukes dumas dunbar duncan dunham dunlap dunn dunning dupre dupree duran durant durbin durham dutton duvall dwyer dy" +
  "e dyer dykes dyson earl early easley eason east easter eastman eaton ebert echols eckert eddy edmond edmonds edmondson e" +
  "dward edwards egan eggleston elam elder eldridge elias elkins eller ellington elliot elliott ellis ellison ellsworth elm" +
  "ore elrod ely emerson emery emmons engel england engle english ennis enriquez epperson epps erickson ernst ervin erwin e" +
  "scamilla escobar escobedo esparza espinosa espinoza esposito esquivel estep estes estrada etheridge eubanks evans everet" +
  "t everhart ewing ezell fagan fair fairchild falcon farley farmer farnsworth farr farrar farrell farris farrow faulk faul" +
  "kner faust fay felder feldman feliciano felix felton fennell fenton ferguson fernandes fernandez ferrara ferreira ferrel" +
  "l ferris field fields figueroa finch fink finley finn finney fischer fish fisher fisk fitch fitzgerald fitzpatrick flahe" +
  "rty flanagan fleming fletcher flint flood florence flores flowers floyd flynn fogle foley fontaine fontenot foote forbes" +
  " ford foreman forman forrest forsythe forte fortier fortin fortner fortune foss foster fountain fournier foust fowler fo" +
  "x foy fraley france francis francisco franco frank franklin franks frantz fraser frazier frederick free freeman french f" +
  "rey friedman friend fritz frost fry frye fuentes fugate fuller fulton fultz funk gabriel gaddis gaffney gage gagne gagno" +
  "n gaines gaither gale galindo gallagher gallant gallardo gallegos gallo galloway galvan gamble gamez gandy gann gannon g" +
  "ant garcia gardiner gardner garland garner garnett garrett garrison garvin gary garza gaskins gaston gates gatlin gauthi" +
  "er gavin gay geary gee geiger gentile gentry george gerber german gibbons gibbs gibson gifford gil gilbert gilchrist gil" +
  "es gill gillespie gillette gilley gilliam gilliland gillis gilman gilmore giordano gipson girard givens glass gleason gl" +
  "enn glover goddard godfrey godwin goetz goff goins gold goldberg golden goldman goldsmith goldstein gomes gomez gonzales" +
  " gonzalez gooch good goode gooden goodman goodrich goodson goodwin gordon gore gorman goss gossett gould grace grady gra" +
  "f graham granger grant grantham graves gray grayson greco green greenberg greene greenfield greenwood greer gregg gregor" +
  "y gresham grey grier griffin griffith griffiths griggs grigsby grimes grimm grissom grogan gross grossman grove grover g" +
  "roves grubb grubbs gruber guajardo guerra guerrero guevara guidry guillen guillory guinn gunderson gunn gunter gurley gu" +
  "stafson guthrie gutierrez guy guyton guzman haas hacker hackett hadley hagan hagen hager hahn haines hairston hale haley" +
  " hall ham hamby hamel hamilton hamlin hamm hammer hammond hammonds hammons hampton han hancock hand handy haney hankins " +
  "hanks hanley hanna hannah hannon hansen hanson harbin harden harder hardin harding hardison hardman hardy hare hargrove " +
  "harkins harley harlow harman harmon harms harp harper harrell harrington harris harrison harry hart hartley hartman harv" +
  "ey haskins hastings hatch hatcher hatfield hathaway hatton hauser havens hawk hawkins hawks hawley hawthorne hay hayden " +
  "hayes haynes hays hayward haywood head healy heard hearn heath heaton hebert heck hedrick heller helm helms helton hemph" +
  "ill henderson hendricks hendrickson hendrix henley henning henry hensley henson herbert herman hernandez herndon herrera" +
  " herring herrington herrmann herron herzog hess hester hewitt hiatt hickey hickman hicks hidalgo higginbotham higgins hi" +
  "gh hightower hill hilliard hillman hills hilton himes hinds hines hinkle hinojosa hinson hinton hirsch hitchcock hite ho" +
  " hobbs hobson hodge hodges hoff hoffman hoffmann hogan hogue holbrook holcomb holden holder holland holley holliday holl" +
  "ingsworth hollins hollis holloway holm holman holmes holt holton honeycutt hong hood hook hooker hooks hooper hoover hop" +
  "e hopkins hopper hopson horn horne horner horton hoskins houck hough houle house houser houston howard howe howell howla" +
  "nd hoyle hoyt huang hubbard huber huddleston hudgins hudson huerta huey huff huffman huggins hughes hull hummel humphrey" +
  " humphreys humphries hunt hunter huntley hurd hurley hurst hurt hurtado huston hutchins hutchinson hutchison hutson hutt" +
  "on huynh hyatt hyde hyman ibarra ingram inman irby irizarry irvin irving irwin isaac isaacs isbell isom israel iverson i" +
  "vey ivy jack jackson jacob jacobs jacobsen jacobson jacques james jameson jamison jansen jaramillo jarrell jarrett jarvi" +
  "s jean jeffers jefferson jeffries jenkins jennings jensen jernigan jeter jett jewell jimenez john johns johnson johnston" +
  " joiner jolly jones jordan jordon jorgensen joseph joy joyce joyner juarez judd jude julian jung justice kahn kaiser kan" +
  "e kang kaplan katz kauffman kaufman kay kearney kearns keating keaton keen keenan keene keith keller kelley kellogg kell" +
  "y kelsey kemp kendall kendrick kennedy kenney kenny kent kenyon kern kerns kerr kessler key keyes keys khan kidd kilgore" +
  " killian kilpatrick kim kimball kimble kimbrough kincaid kinder king kinney kinsey kirby kirk kirkland kirkpatrick kiser" +
  " kitchen klein kline knapp knight knott knowles knox knutson koch koehler koenig kohler kolb kowalski kraft kramer kraus" +
  " krause krebs krueger kruger kruse kuhn kurtz kuykendall kyle lacey lachance lackey lacy ladd ladner laird lake lam lama" +
  "r lamb lambert lancaster lance land landers landis landrum landry lane lang lange langford langley langston lanier lankf" +
  "ord lapointe lara larkin larsen larson larue lassiter latham lau laughlin lavoie law lawler lawrence laws lawson lawton " +
  "lay layne layton le leach leal leary leavitt leblanc ledbetter ledesma ledford lee leggett lehman lemieux lemon lemons l" +
  "entz leon leonard leone leslie lester levesque levin levine levy lewis leyva li libby light liles lilly lim lin lincoln " +
  "lind linder lindquist lindsay lindsey link linn linton lipscomb little littlefield littlejohn liu lively livingston lloy" +
  "d locke lockett lockhart locklear lockwood lofton logan logsdon lomax lombardi lombardo london long longoria loomis loon" +
  "ey lopes lopez lord lorenz lott louis love lovelace lovell lovett lowe lowery lowry loyd lozano lucas lucero ludwig lugo" +
  " lujan luke lumpkin luna lund lundy lunsford lusk luther lutz ly lyle lyles lyman lynch lynn lyon lyons lytle mabry macd" +
  "onald mace machado macias mack mackenzie mackey macon madden maddox madison madrid madrigal madsen magana magee maguire " +
  "mahan maher mahon mahoney main major majors malcolm maldonado mallory malloy malone maloney manley mann manning mansfiel" +
  "d manuel maples march marcum marcus marin marino marion mark markham marks marlow marquez marrero marsh marshall martel " +
  "martin martinez martino marvin marx mason massey masters mata mathews mathis matlock matos matson matthew matthews matti" +
  "ngly mattox mattson mauldin maurer maxwell may mayberry mayer mayes mayfield maynard mayo mays mcadams mcalister mcallis" +
  "ter mcarthur mcbride mccabe mccain mccall mccann mccarter mccarthy mccartney mccarty mccauley mcclain mcclellan mcclella" +
  "nd mcclendon mccloud mcclure mccollum mccombs mcconnell mccord mccormack mccormick mccoy mccracken mccrary mccray mccull" +
  "ough mccurdy mcdaniel mcdermott mcdonald mcdonough mcdowell mcduffie mcelroy mcfadden mcfarland mcgee mcghee mcgill mcgi" +
  "nnis mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchenry mchugh mcintosh mcintyre mckay mckee mckenna mckenzie mcki" +
  "nley mckinney mckinnon mcknight mclain mclaughlin mclean mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillian mcmu" +
  "llen mcnair mcnally mcnamara mcneal mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcwhorter mcwilliams mead mead" +
  "e meador meadows means medeiros medina medley medrano meehan meek meeks meier mejia melendez melton melvin mena menard m" +
  "endez mendoza mercado mercer merchant meredith merrill merritt messer metcalf metz metzger meyer meyers meza michael mic" +
  "haels michaud michel middleton milam miles millard miller milligan mills milner milton mims miner minor minton miranda m" +
  "itchell mixon mize mobley mock moeller moffett mohr mojica molina monahan monk monroe montalvo montanez montano montes m" +
  "ontgomery montoya moody moon mooney moore mora morales moran moreland moreno morey morgan morin morrell morris morrison " +
  "morrissey morrow morse morton moseley moser moses mosher mosley moss motley mott moulton moya moyer mueller mullen mulle" +
  "r mulligan mullins muncy muniz munoz munson murdock murillo murphy murray murrell murry muse myers myles myrick nadeau n" +
  "agle nance napier naquin nash nava navarro naylor neal needham neely neff negrete negron neil nelson nesbitt nettles neu" +
  "mann newberry newby newcomb newell newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson nickerson niels" +
  "en nielson nieto nieves nix nixon noble nobles noe noel nolan noland nolen norman norris north norton norwood novak nowa" +
  "k noyes nugent numbers nunez nunn oakes oakley obrien ocampo ochoa oconnell oconnor odell odom odonnell ogden ogle ogles" +
  "by ohara ojeda okeefe oldham oleary olivares olivas oliver olsen olson olvera omalley oneal oneil oneill ornelas orourke" +
  " orozco orr ortega ortiz osborn osborne osorio otero ott otto ouellette outlaw overstreet overton owen owens pace pachec" +
  "o pack padgett padilla pagan page paige paine painter palacios palma palmer pappas paquette parent parham paris parish p" +
  "ark parker parks parnell parr parra parris parrish parrott parson parsons partridge pate patel patrick patten patterson " +
  "patton paul paulsen paulson paxton payne payton paz peachey peacock pearce pearson pease peck pedersen pederson pelletie" +
  "r pemberton pena pence pendleton penn pennington peoples pepper peralta perdue pereira perez perkins perry perryman pers" +
  "on peters petersen peterson pettit petty pfeiffer pham phan phelan phelps phillips phipps pickens pickering pickett pier" +
  "ce pierre pierson pike pimentel pina pineda pinson piper pitt pittman pitts platt plummer poe poindexter poirier polanco" +
  " polk pollard pollock ponce ponder pool poole pope porter portillo posey post potter potts poulin powell power powers pr" +
  "ado prater prather pratt prescott presley pressley preston prewitt price priest prince pringle pritchard pritchett proct" +
  "or pruett pruitt pryor puckett pugh pullen pulliam purcell purdy purnell purvis putnam pyle qualls quarles queen quezada" +
  " quick quigley quinn quinones quintana quintanilla quintero quiroz rader radford ragland ragsdale raines rainey rains ra" +
  "lston ramey ramirez ramos ramsey randall randle randolph rangel rankin ransom rapp rasmussen ratcliff ratliff ray raymon" +
  "d rea read reagan reardon reaves rector redd redding redman redmond reece reed reeder reedy rees reese reeves regan reid" +
  " reilly reiter rendon renner renteria reyes reyna reynolds reynoso rhoades rhoads rhodes rice rich richard richards rich" +
  "ardson richey richmond richter ricker ricketts ricks rico riddick riddle rider ridgeway ridley riggins riggs riley rineh" +
  "art ring rios ritchie ritter rivas rivera rivers rizzo roach roark robb robbins roberson robert roberts robertson robine" +
  "tte robins robinson robison robles roby rocha roche rock rockwell rodgers rodrigues rodriguez rodriquez roe rogers rojas" +
  " roland rollins roman romano romero romo rooney root roper rosa rosado rosales rosario rosas rose rosen rosenberg rosent" +
  "hal ross rossi roth rouse roush rowan rowe rowell rowland rowley roy royal rubin rubio rucker rudd rudolph ruff ruffin r" +
  "uiz runyon rush rushing russ russell russo ruth rutherford rutledge ryan ryder saavedra sadler saenz salas salazar salda" +
  "na salgado salinas salisbury salmon salter sample sampson sams samuel samuels sanborn sanchez sanders sanderson sandoval" +
  " sands sanford santana santiago santos sapp sargent satterfield saucedo sauer saunders savage sawyer saylor scales scarb" +
  "orough schaefer schaeffer schafer schaffer schell schilling schmidt schmitt schmitz schneider schofield schrader schreib" +
  "er schroeder schuler schulte schultz schulz schumacher schuster schwab schwartz schwarz scott scroggins scruggs seal sea" +
  "ls seaman sears seay segura seitz selby self sellers serna serrano seward sewell sexton seymour shackelford shafer shaff" +
  "er shah shanks shannon shapiro sharp sharpe shaver shaw shea shearer sheehan sheets sheffield shelby sheldon shell shell" +
  "ey shelton shepard shepherd sheppard sheridan sherman sherrill sherrod sherwood shields shipley shipman shipp shirley sh" +
  "ockley shoemaker shook short shorter shuler shultz siegel sierra sikes silva silver silverman simmons simms simon simons" +
  " simpkins simpson sims sinclair singer singh singletary singleton sisk sisson sizemore skaggs skelton skidmore skinner s" +
  "lade slater slaughter sledge sloan slone small smalley smalls smallwood smart smiley smith sneed snell snider snodgrass " +
  "snow snowden snyder solis solomon sommers sorensen sorenson sosa sotelo soto sousa south souza sowell sowers spain spang" +
  "ler spann sparks spaulding spear spears speer spence spencer spicer spivey sprague springer spruill spurlock squires sta" +
  "cy stafford stahl staley stallings stamper stanfield stanford stanley stanton staples stapleton stark starkey starks sta" +
  "rnes starr staton stclair stearns steele steen stein steiner stephens stephenson stepp sterling stern stevens stevenson " +
  "steward stewart stiles still stinson stjohn stockton stoddard stokes stone stoner storey story stout stovall stover stra" +
  "nge stratton strauss street streeter strickland stringer strong stroud stuart stubbs stump suarez suggs sullivan summers" +
  " sumner sutherland sutton swafford swain swan swann swanson swartz sweeney sweet swenson swift switzer sykes sylvester t" +
  "abor tackett talbert talbot talley tan tang tanner tapia tate tatum taylor teague teel temple templeton terrell terry th" +
  "acker thao tharp thayer thibodeau thibodeaux thigpen thomas thomason thompson thomson thorn thorne thornton thorpe thras" +
  "her thurman thurston tidwell tilley tillman timmons tinsley tipton tirado titus tobias tobin todd tolbert tolliver tomli" +
  "n tomlinson tompkins toney torres torrez toth tovar townsend tracy trahan trammell tran travis traylor trejo trent trevi" +
  "no trimble triplett tripp trotter trout troutman trujillo truong tubbs tucker turner turpin tuttle tyler tyson ulrich un" +
  "derwood unger upchurch upton urban uribe vail valadez valdes valdez valencia valentin valentine valenzuela valle vance v" +
  "andyke vang vanhorn vann varela vargas varner varney vasquez vaughan vaughn vazquez vega vela velasco velasquez velazque" +
  "z velez ventura vera vernon vest vick vickers vidal vigil villa villalobos villanueva villarreal villegas vincent vines " +
  "vinson vogel vogt voss vu waddell wade waggoner wagner wagoner wahl waite wakefield walden waldron waldrop walker wall w" +
  "allace waller wallis walls walsh walter walters walton wang ward warden ware warner warren washburn washington waterman " +
  "waters watkins watson watt watts waugh way weathers weaver webb webber weber webster weeks weems weiner weinstein weir w" +
  "eiss welch weldon weller wellman wells welsh werner wesley west westbrook westmoreland weston wetzel whalen whaley whatl" +
  "ey wheat wheatley wheeler whipple whitaker white whitehead whitfield whiting whitley whitlock whitman whitmore whitney w" +
  "hitson whitt whittaker whitten whittington wicker wiggins wilbur wilburn wilcox wilder wiles wiley wilhelm wilkerson wil" +
  "kes wilkins wilkinson wilks willard willett willey william williams williamson willingham willis willoughby wills wilson" +
  " windham wing winkler winn winslow winstead winston winter winters wise wiseman withers witherspoon witt wofford wolf wo" +
  "lfe wolff wolford womack wong wood woodall woodard woodruff woods woodson woodward woody wooten workman worley worrell w" +
  "orthington wray wren wright wu wyatt wylie wyman wynn xiong yancey yanez yang yarbrough yates yazzie ybarra yeager yee y" +
  "i yoder york yost young youngblood younger yu zamora zapata zavala zeigler zepeda ziegler zimmer zimmerman zuniga";

/** Names that the filter takes for words by chance, apart by spaces. */
export const notWords =
  "adrienne aldo begay belle bessie bowie clayton doughty dugan elizabeth fernando frances gibbs graf griffin hough jimenez" +
  " juliana leonor luna marianne micah milagros myrick nash natalie nolan plummer rhodes sofia sophia stephenson wagoner wi" +
  "lks zuniga";

/** The Bloom filter of words that are no names, in base64. */
export const wordBits =
  "QOTLI05dFgopNk0MBhGMoQQil8M04ACi2CAEKcgSBKuOzao8kGQGn5EQ5DCFUreQVpArq1BIUFgNkPHRFSa0JhyoJKli91CcFAmAUgmEIFjZmPFIaptnwQyF" +
  "4CgHiBlCmkNIITgEyrQwFJCysW7m4AUSYAEKRlJYPLJlKorOOAOs5dSDh8BIXnVKSAEmw2BodjDhGAUygIAJh8yAo0sYZyGBW1DRGGi0QJL2EwACR01A+s4l" +
  "9wuFL/nRYEhZoAwkHFbQArIfjAEgvChBkICiJk4CxBhgRyMsNBQPMssMUJMCCCiCN22QspRluyFRAmGSFEIFrHuEwsUQAgEHdD7Y2kZEhx+gSIhxBI2bG+KB" +
  "wwf7FqDHk+gGyiTBRmDAt4txPph+BRwgYvUDJBFuwqEVCyDggQgKfYQFJjobt0PMRf/ApJyNt4HCB1CKECpURIJMaZsHMagJDYKjoHtT6hPEzZbJgm9aAmJt" +
  "AQSSSgLoRqLgHXDddm0aOgQJFpVetkxEE4EhgXOgyJ87zAmgAlGILVABYL3mGQBVLCnJpQDoZFTEYKhAtFHo4gisaLAouZUA84KjBXqMEsy8ATGEsz5MVj0u" +
  "LTJ8HV5DDEof4BsFSSELCUBQFABH0D1SxuCkAav8UA3sIT4gHHQwBhgxL1TgI2lmCFE9lQGQ0HVJaEzB0NJIRoCAECgtYiWhwQwncfqyUwasJjeCoACFAAif" +
  "CFVOMmAhUcrAOYUAZlNWLBgQ9D6MP1KXeQmgRG1KSObZYJQkAEcQRoglASrKjwCSkwK3UgICrGGIAViapAmjHgFYD8g5BgElJXSNIGLUhAubVTwATKBJAQRM" +
  "y/mDVwfaMYiSkyIGkJCXSG0JwkAUHPElG0UoqugIDOuy9ZqHU3JjlwaCPIxKMAACIssZJFQRB1FAM0EghCEZdAUZIRpqJoNMaKIxZhRC8kDoU2IkMN8FAkti" +
  "VEUgIMkTbCSsFdERrMNBoakjDZQhDDjglQkAmxIA0QrpAAlAegIjgwAAhRAGKJYmAiFWaqRILNMLJEgDhcZzFb+UEYfidhThy4cIMoCArUCAAVTAFXHRTvU1" +
  "uMhgvCiqhFOKAEK4sfGoulGIo+GAqiBAMh/9wGliBAyjGWWZHFkOkSBgqCiCgiWDA3NtoYrWS/KKoRZlFCoyqRDPBYQ8mIt+lBQSomQrBAdNcxBbGlYN7hiP" +
  "178KGQF4ntUIBgVExwIAa0SH/MAwgCgI6H1tZTxFAqiBOJgpQFASyrmS7hHA7lIQkrFOz1ECgY2oAMJUGVrlIohtgJ5xCFCL0GEdLQkXYaqaLJFmeCAC441Y" +
  "R4Bkl92oCoKrYEorAGxE4MYogJFRQnKMQBhuGYfDHIW0BFoNJlC7uvIoCtTMzYSkJS1rBMcSygEzLddY7vAEVNBiO69IlTsgICoAPwnOcDTorVGwwME5ygTP" +
  "CJFgqHkZIDoBzbN7gkj8wQfQWAVhMlBEJ0AxkJwShPl1zgSe3B8BkniK4dCEHYGCzHqK8c8HTQZ4yaZAWgwwMUFYQPMuoJGE5KGdS5lAgDH5OE8gFjSKDLFE" +
  "lxknTlAwrSKqMQQNlKPIi9GWEZxZExATdPOmgBIVMPikoJ8GQggcmpOYoG5otgOTGisSYs4JwWmgcgoMgoVC1Ms3OTw0kRZqTIEggKgBSiOJQX6ixQRNyBkB" +
  "qAgGCIAPAhKWWTByGxTIBPHTUcqwGE9gvwxgNBCfAKYQCCUNmPGOYUutBJBVkoJ7ECrUGQU8MyyljNAxkA0VYRSBwoL9ThBJnEBAyB6w6OJwBYyHGN0MZTMA" +
  "UwIwzyBMkg1CVTcA1CXFgLFM1AEzmRoEB5piCD5AWiYEGgQECFBo5CIAUEQcMWEXdYsyv9RYDVwKWsDeuBScAcVG6CUKKAy5wwnXGPJQBQAOvJIFGKFMQjvi" +
  "Z6QxZgLGWIEBBqYQPW4ATAqBUJVAOE0Jt1jmJELeM8+BXnxle0iXvtQNgULJ+iUczQJB2Qtg0QnyQboEogyQ+dw0oKAqsUEDQGeo0FImuBoERC10TCDANQEC" +
  "4RiC1uhBFwIFbTAeE44t2KJU2LrEKKtzciv4PgYVQQRifTrgFK5yFQHsAAFg5E8IxVMjKEqdgMFQ0BgJMBniRQJSmUO7VUVnzTgPiEIBWZZACkv4U9/rpHrz" +
  "GDEd1ElIxNh9QIBgeiGMANmA3Ig4DQTIFj4TiZupRVNdW1kBIGaSKhGsCA2JMHrAQIsLgILIBAh1e46UFZvsweIDbOyBGF8iAsOQUPYEeLHAJckCE4dEJEsW" +
  "BM5RcAIwYoJyCIox+CELAEPQ6d1WBDKBYiAQGYJCEGbFwUpkQkBUstEIAKsOGJS0QKz0qrkDTIEbAVq1uGtVYmVYa5KAMqEYQLg3F4HZQd4BBM2GUmWhDasR" +
  "CAD5totlIVyFl8c3QQdVX5QByjCBpznwUBTACMDIkhmRTSfAMZDnORKmyAIEhAg2EUtqYcPWoSiPA4X6GPfGLpSXDBUC4T3WkESdlOCH3AamYLTbMP1ScKkF" +
  "qIzAixWNKWK0/DHoeJ1mgwEArsoDt4CzWloIQFKSBxhhMpQbSLaAAloiMGIdaDB2pgCI5SCTAB1RarklFQQcp1cJqBgzssQK8SEKACxIuKcgUAWMBsIoq4Kz" +
  "1yRnlq1BMiKQeQRgFRkUdpNZFwAQDDhj/YIXABC7grkAzDCFhkgteGysG4krwG0wdDXohEBEJiVCpACx1oEQgUiiIFQhIBFYyBFVhgAq3AidggeBidaQwYNn" +
  "Qo0NWM/ECF6K7iiiDUATyEqJSf1dkUOMlNGKJQBpYJCAZlwxAoC00GI6zEdYCYdgWQwVsChQD6JXv8KuoQuDyCHFkagcEIueSbJLEcQsSr5vZF6V3gkTaDog" +
  "YBkSRIoR4IIwLRqDMxD1mgURejWsuOUWJigY+JEAeGJTxTFVsMU1Tqy+tGxYXkhwkJEh3iBOhNDoEaCBvBBzDcAKECigJgAGFSMQxSEHg8A4MmIOD4wIC5AQ" +
  "4M0dW6gEKP/QsCUCBEkCRhqACGwC1AO4gAKgIxDSom0DNnzTNWEbFxK4AwDnSSEsgFaKCADrJCm5BcKwxbHEDcRARTfI2iQLFKhgusDr0oDqR45uBIERUAoi" +
  "g42tDlwgR7UACFIAYadIKIA6ZiNpy5wysO/BIENnB9pRD54LOIZHJcQWIFjhxswQRVxRD0cRWDDg4bgAs5C8AhPwNLixjkIcNxswECQAa4fBbrFRkhhAKT7h" +
  "DMTZhNMK3LQgMFMEDRwEPoKGqLMCWIcYuKEGKSDNF1Kxm4O1nsMQbMRALEAJG1tJkhYOGi4zSjGmrkl1jw094Aj7xA6GCt5EJcEBALZekMo0yOAMzgOCbJ/I" +
  "k5IpDcCZNAt0AoKRDISZbgYRnoEFpgPVJA0WOUABJw11InUe0jD1SAGIxDzgCcnsswAAVlhALWADbKQdgSyaUGdxB1iWK6CgMOZqAA3DjNAlE5YeUAEwkeoO" +
  "BpCSLzIgURkFVnUBUgPWCaeUACDwJAfEArMJlAgNhxQGQhA9hhPMIK4H+mATTQRdcdH4GHBagAGAIEQHDEILBaXQJi/AJBcmhHwTNrH4SOgFSM7gYXDECxOC" +
  "pwgDRgFQL9D3PgA5SUrmHhCoiAdFUBDTilYQiYLI6hdedriaYYB2xh1BhFbijLrEMfUh5D2QAQARMgoRiEUAaYyJAYAtdQE42Geg+H0QGiseEQlCIUDRtfG4" +
  "y4yGKCFApQMt/JxTIATQ+UpA+kBSRDBANJ6j/oYcQDQFHo5KAHoGkATqxEvqgymQc0pwlzCoPKOQByIXNZ3EogEgNWzQxWKwQXxDyUjZMUGmYhFCH0PDgyR9" +
  "NE0lIyJlEwDF3gxmEgDm1CGDPYoGDpfCQf01HSwEjQu4BiYwSmfOks02b/DD9Jx0RbM1g+AQpgXGMXQCGGBZnOwkEgF3Kpgf8PrXABUbikiYEhIBEQFawoyS" +
  "W1YeFiajhKJCliQ50Iqb5IRMhBJw4IAQiE4RJpDgCDLWCMuiEpFrb1i5P89PufNQI4Vu8cMYxGwT2WcDwJ+4AQG/K075stTeFwrAaOjSghaCYIgg1e2L9QWB" +
  "sdU7geOQtxIOgokgVFRRHDEtLFnZAzYVMQpIEgAQE0PDBslfJkICCgATMsTYaEwSwDGkaELWIEEDfQLwzE9APJjdrsRFCFuTTC2lhOJdFSghdwIQJgwRdOeE" +
  "QTojxMaAkioLDgwEVlW5yKDoLb5igAeiGT+AotI4lOfoggp8E4kAWUASfBl9DBvCkbjgISggqSM9FUJz2MxFohDSSpEflbwgII9kKUQjnQMFS2SsBVFbZuLM" +
  "AbMSajIVm1xAIBACgCmQxCUoKKFcFkScreKHHWFlswHOkFAQAKE0FC+kLYKMQIEux4oPCJOTkYIMogFNEB7cj0ymAGauNF9GKA3Ek9gTBaUSgypQAkVIuCMH" +
  "CcemkkqFgIwlqmONbCzVJTJEbMcGeNWBFD9liIQ3peGoEykEizhAUBqPJoSyFOyBzKCBYDFKM3LCPTDmmcVk4cSeTMoFk8gEJA8xbBMUNBkEHoMGoA0BMQfA" +
  "pSUg2CFFKFjHQ7DpFRQILie0DXTC4/Ao9FgMCaRuoBjXpvA8yGXh8Bp1aDRqUq+7AYwa7d1iCCSZZVuSczA3MSMkTBdAUmU28CAMrOC6T7EwJyACBKJR3EQo" +
  "NRxUQERQHbwcBnEpOiDOSCSziRrAJQlkKxKiOLoIxVCzIh9QMXhYMCQmIs0UkcHAihaYBhAKqsBMxJ+QKFBu1QVZuEQelCYlAMYRZAgkE4e9B8jAnIt4iHQf" +
  "gAjOSkVh3MO6o5wgjTUQNEZoXgBcBdDo5tlkAQGUJgQScLUQJlB8aEVSfilWIxFAYRLkSxmkU4EC11nEbSCHtKQhbmkAEigwin44wVYA+DwBBCnmJd7nKMjV" +
  "DdgBAHbSJ8Sgt2VcYR5JacVEw0sELVpcTEW+vRJcZjIptIQ03K5ERBPwSEEhRAI9CNSCBSqVOBSpNi0INEmYwnyCuKCoENJ4+WCgRiUynQFPVyMAB6IAgyFy" +
  "PAGIW1zTnEaKCgUVsQey5ItKLCLpAcTFSEgPjcSN1wGhdiH64iET5iFOhglDrgMsgKBN2MBuAawKkdRUMoBNW5WIOCpMpwC9iJYAgQWeATMKVkEINnVZxjs5" +
  "QySIEcZGxAwifMJoa4URJJqwCFqhBkCExoaGBUIixSmOQcCofEVaXQxTMjEcgkpDA1VgxCqjD0CIljjQQnz65pR6FtkInwOMSBaEDYgGSsvobFYUNOAJBqBD" +
  "DALieMAcUEPiJmKEQFBi0SJm08lijwiFhYYU1C8g8OgAJeyIU5cvCkx7DApjA5wPiYDAafMWfggQHlVTjLF+hKTyUCYgMa43dCaCajJCgQNywnYyFHgA6IYu" +
  "TACAIZJY4FAVIYTIsL8QAEcxAQ1RoIdoIP6APHQVRHvWaCc4AamECXND6oDqSML9TAFyZmCifDftu2UTAnHweSYaoER9E+0oaTmMBVEZcBDSwU5njcGAWDKI" +
  "FUApBCqR7EJtXIUZSoTh4xhGQcOLSbYJwCJBVK0UhZInowAzGXqPgkIJ+iMJ9xlZOMCJVYrGymAEZKxmeekJCXQqkQJggB/hHUCNMJgJUKP4E4lCcxtSmAJ1" +
  "N8wwDDkrURdDBEnZ4dqaAV+JAZGBmIyKwZC5kMaA0qmIDFfDnlMAQP6RploQrKkJQrNkKhAeCDDELIuUSwK0GFKIixYCEMQZxWAAWHasSFsWIOFEPwAsQBeF" +
  "0gFKERkESeEaAwHsATeGyAECQqIUiIEsJHa1Hx0wHohAaIRzfOXq8+EDgJhgBOaRUkMHbPyM/aKoOYEkBhyTFKeYOIpLHOUGFag3BAAOcEoMraFN2ZIrGowR" +
  "QQ2ggLFDFSRcMQa3AwXtkiHVXTAXJAR2cyQDBYG1xcA4hEXickpNgE45KRyg16oci0iakOwCXUsiYqCdqdgwhxUBNAnDkEiQmFosYggAMMqxgQqjUvzMAK9Q" +
  "K6XGFB6JR0+fTsgAJkB4xEBieusGsO4ozgDIBzMkhVAo+r1KUaIQXkgCM0kARGUImvIgksj2WBQa6KSzXZ/fRyZIrUpkJYzQ6qCiMC/QJv7upixw1P0JRA5i" +
  "g0EQE0ksAuJaE2ALYKi6agKAKxeeaxQAjV4ETsDiClIbxJSSFRJoI2KWLAqKPETqFZHjIKYDZ4QYRdosSOcwFZVG0ZkDDDhAL14kaox50ICAApnmgLAwBgo0" +
  "EqgALGGB8TZYGLTFRbCSGu0SqIVuJWOFU5hQyK4qhNysvndpHjoFkpoDAcQuAhMtKAYkEWBMZiTTMYpKOWQgIhkiYIVKDDKpEAfEEEUI2LCEQGMyIBcnVlI9" +
  "ixzR/gYcHRABGCWBBItzIzYAM8C9sW69geDEFgpUSpVBijCF6zDSsSrZcAi2spAQ46JZpOIYBiAhgVgBYYSVPIeJBAERLICXpqzJlMAkyAGEWcLWAsQmBsAG" +
  "FQ+wmJIwT8jBikjgCF/exWBPJEPJ7UGWEYxoYTUjXIHByEuA2tEGLNRFpr08+ZDIhQjPEAAyPbKiJAchGk0NKhyVQgzl8N5GtRjClOHEMCwDEQA2Bp6g3Igq" +
  "HKeTP1dsRuQQ8E7QPAAwZUalu9TVART5GuPkQF6KBeAG+YIsG4UEgJpqtkjFeFQQQcpD1AhQoGhfAOwiwBx6SZxogKJyUoKUzTCEizqoYkYgQZiKYZi5gUXQ" +
  "eCoDYM43SaRpGE9OCSGIYKsAEMXi4iBxzu/Gk9PAvQA4GQjKyIcywGTwRjQQxACk8sUDJjBoHzg1Vw+FIBqSmMOYhRCUIBxBeqBqDnq8GSKTICSVsQAHjSHy" +
  "NWpjgUNOc4BARNNiAcOPD+oOVi6eTCmKhKemCHlHlBcAQGCMIFGhqAikhSM6Eiw0RaBbBMsLJRCAEA9G1kCDgZYCggPtxEyolbyhChXBlUXLBmHELEJGAe8o" +
  "zWh7f6JdaUYTwgaRU9MBI4ERsokOVDgMxUXa/ElJwHBaQVfIgpNm07owMsA4GwhH5XJO8MZ6mOwRFAYWwWEglRUgFk2SgFo6HE2KQUguQUhGp85isYZUcJj9" +
  "AfMrMApAhBOBwIMNDSBmgKyJmCyAhRC9gTAEEbK2KFQLJ9hlAJDVdRBNGUKwxAKJBwzNgLhzBqFVJAQww5Rj7ImPd11mFn1MZMscMbK0F0DBQeo5qBU2TazV" +
  "GWwjoAFEbgVvyQhMjhMDgRhAQQQ4PoyUsQIF8opIWO5AEhlEWI7grqRCP7ngBQloJYqgkbBdRCCuFJBGAOtEIFAqLuQIAYA2QgxBVgWZRgbHEkB4+QUYgGg8" +
  "mMM8QRSQIaFfBRoikZx5DpUEiBnX8JFpROHoo2SAZEcp1ygP8XKjwLpkEUngEpNpRhceKCxrHBABwQYkMoHQoLnJHYCDHgBGtAgGKACAkXMQPQ8ToV1CxgIs" +
  "QxRowIA6LuMUDkIxyKgsP6ygGIFmA0eGqDCQ8QBQJNR6QosDKl3DqsMZ5pERFdUwDIQFMTCyJRDHHD20TjogqAnhacGALkjGI4ngFBUu6CvwRQwOMjuEocXq" +
  "4LIGQiPxqlQm8hlgxt9otAhGxAF7lnhOZ8RjWEdIEQSKQibRwBaKhjlAaAYAJcUIEFEgLBkDTZ2zUhsP2sogXLOJeYbRJGEGD3KUbCGm+P1CIA6SwytGTuYm" +
  "ddgdChi4RhrAMkoA+ESElCOCzva3dQsnS4KPEg0ojB/VYCAkDolI1SFIZGgtNBKJII4A4JdgAgPKLzAiaTBGgLxjSgIvSNbnKUIryaFDAlAisOMyYqTPLDYU" +
  "WwBCKhJVGL8SSA5COEAOOeIBFHrgCT8AIYo6BAbwGJkVViQAKLGEHh24jBlETxHJmiSIBAU+TWCkkUyBiwhDsBoHhGAWtYXmQbpUWAQXAL4Vruqrjygu8BaX" +
  "DEMFcibkngIMBSayDiiKxAEAmtMkiMo2khOQxJMBWfgMBlhMe8AlyiNICZckSwQQvHsGGyMEzO8VCo1MKaVG1OnK4nNkkwCmnKD51ag3hHBAz/YgjVsCgxui" +
  "+1M8iKDCUogaENFDMAgCliTkkwIFbKQao2rjTHYMlFRkMSsTKIKlWDL3BkIAICYwa7jEplou0A4yvZUo0q5DGCVGgBSbGh0c5ZkHhyGtWJKWJNIREJXDQgsy" +
  "AQy0zecKQIGUnrAwQlbv4kIlHABvW6hATaEX9YNGiT/3gNFIBpdNmkBoJgyDSSdG+AEomYgmF8WKuXEnYJwAWgJQRaQKLg7aZgaLwHkYL4F4dDj8tgnEw4YI" +
  "ZBHMnSAUcKhFIAaQkD4AlSPwVXlEsFEAEKiZhMH6Ph0aAwYGiExtQQ6AhUmigzcHago8KX2LxTNR+0QSX+K4SxYKS0eoJZqRQ8CDvCrQAgNDiC5MeMIQ9tTM" +
  "ABDCgG+DQYYDUJDCA0WAWSbGHlsi+Y0gMDEwiwyFDH4H0OkKhC4mwDuogMISRjFQxcAmGGTIGFw6A5gqI3KCRYMVCAs3gJO4MVBIwBBCHFoBIHFnEmkIA4JI" +
  "QQmAAoxyWMgRiE56mFFOJUrMJAR0o4IHNVDejMZpGHVczQhR7q28uHAKFQIkaxIwseAlQQLABA8mSwKrX1RAYC+cELgVLAbYDh5KiYVIsSMKcQqcUiYvEAJR" +
  "AwFwQFBbCJBhEuGAMVTkBBpcgqGaZgX6McVSas3QBynYuMsaxChtQGhgDER1CkyFwxbeoIDzQhCoy3E1CZAgUBBvqegAOmn0QAMaATi7rIXEiKNiDUGEAqPT" +
  "u4TFCLjKpFz8oGXmARKXECIUSOvkmwUSjI0BAVQ2gF1JIB4vVDCag7yzoRjEKsThqMQWxN+OhIUAnDjUwaUIljAFIAEl86FjiZ1zE6MDjg1CPKwZtlb1vTmF" +
  "qdGlKAm9hgNOLioluQJiC4RMJOBZJFBlEgrALAAEIG1RTETcZQ4zSpt7hMcqAKYuBepMIMCUnqQBrsJJLMYAKzQWJ4KMMlMkrADMxNgEAYQGYcWNBIxUAWgw" +
  "su4QDDrjI/fPcQOTSIGFCQSoQVki0GKi1MnjmkRWPIIKDt1THgDUb4qWQuiixVtYFCQEYGvCWRNWAjDmHGUFUAZ0GaOFTYwkKOQA2WSiiTABET4fAjwMeKJA" +
  "Yz3m4JwKydlkr5FG8D1QOzjgiAD7TadISiMOwdD0VxKtARoCzlxsEMoOBZc6A4GSZFdRaAEgLMaUcbqEBMD6GUpzLEiHBCBoOnPsCgAMDGZIJbhCwACGEWJq" +
  "gHwBSGBnaE44hCjZpLH8gWdDR4CQDoRZ9xCSgOJoOCxfoIVUGui8OAyGjmQUAxKgpRUAQQZQgzOIAAAmOKWMD3cRaOQaAQnMkBkQSBx1M7KyIQcWBgwlGCCO" +
  "0QOAxKF7K98AYEgN6SqJFgGvumdiGIzAb6HOIOpgV9UB2pcUTQwIx2toPBUY4QCevGEFaAQFCV0ELQDTZvZdznK5XoWyqIajwBdEkBGFKYxliEFIwDIIAQgC" +
  "P1HDshvA2gE1LxB19KJAIdfBimwOpyEZZ5B6IF8phbmOT5jRqOg9qoowB0ZEAphKgkahZrDBo5ZQDClo0yo5H1gyQRiDlchMIwACAm5PGCBcQoG0Qc5yiOkS" +
  "kkNopLMEE1wDpQPtQEH65SJSwLoZwCm6umYJAumqAisOMQmhhf2BCgkMDG6SFRrHIJIVoCMxJKgsKgRQQf0oGBlD1IgMiOGjiMjIUKAwAvhIAIlZrMJlOGNK" +
  "BLQCDYhOVFkPZ1CDwqUCyk+IYpkENpwCxUCFGoVlTSMkQawKNCAym7IfZYGAEMoDNQBQNHSKHZsfXA4wdT0J0T2LESalLkMRIkCgERU1T4ky8BiBytCI5yKT" +
  "MR4YJOoJuMEIUTklkM3FMAJHfIUy8BGTB4jcGkCCKglBrKqAyKO0JFXFEITeKSwBqsZ0ozAQFQxzBbLkZoHHQkWWedCxZ03UGC5GxiZDgIjQQIQ5EfDKOCCU" +
  "CXz1tNThBD0SiUhEsmMGx+Fw4owJSBAQPU0ThMNnc1AioJAgnuyMyPmhAEzgSEco24JECMpAwCBEoZlFU2YYjA8ghIvyEKFf8IcmAD4LgnRL6vnrVPZKEISI" +
  "EuQQgsTokgUt8ZGA0AitIlU7Qohi5j7BK8MISAW1GUHmwVdVewMYCCjuYIi8Bt4TWgjPm4pdKWoIFKaoAkpAVQvmz2yKJDED2iGeSFsxNgl9hMbIHG9SC1pf" +
  "3JeJBftkghWRqoETIANYmgCWxkYCHKkNvQCQMKbSvIaZQZLCaXmh0pRBYsNB4QGIVsCUhDhJBFhXAICJtQtB5HA/5hgPYwQh+KwhiGiAAgRjBARU4E0oQAFX" +
  "CHBCjGHq9h5IAkoXmEYgoKhkL8JMzB18KgsniEJmkISOgKCbCEJAi8gmxBgg7QJFaJANdFiBdMEtvAYnP6PYNZKKUKD3CF0g0gZSKCieZLEnE3kLKSnYCFCM" +
  "QBig/rIYjOtA5wKUOyrwECaX3MKLiDoUCSlICYQ5CQgDRr6gjRoSgiDtTx4GUQTFZWuUTJsph38gDlWGgejZxuIMktAiJyLMmBEHbUCJoPIWB8cqSohyMBAj" +
  "hRgXpBppG6iWSi2yIEsE1CwQLGe3RJeEKF7RBAnIPeLQaSKkACQEOuaHZ5dcbPIACFZABiQqkvTGQLLW9sTSIMLhiQiBpOEjXBIyFuAxwUDVMWDocyw/STBA" +
  "otQAFoIrG3AgvlxcgMWxHw80KBAF+oD9UoWGDaQwkCQBuXGdoYgGXKFpZrQMY6W+ZlW4QASpCpcklFCiIAI9IiRhiyklKLqDBQRMqEJb7RGppkTJeVTETMCD" +
  "tiAY1JAUCgCAbEYoYmtECKGZcWSsyxUEsUDKBtdgLgkSLYRR4PwCmAFEHIQylxlB0c4kQBhgGibCDESBgzkAGqBJhRlLIFGmFGRwQQ/REiloneC1TAtmbPI6" +
  "GXgREwgtUAEjSj7oCuQnPkIEDmcKpBAgWSJ/kgjH4mVCVnoCn+neUJiXQASdIy7DQFTRAW/WNVpdmGQCAQp8hvFo4jdgGZgGGV1R81BWM+B1qqlNYvpMWTpP" +
  "ACNpuggIhKjjj4BCokCr4mBIQDjoSBoRZKRoEEAEI0CtnRPIHETfn0ngZIMQGpGYG8chjB2gmAkAB9jbLVhSTELrGZ5dKQmDQJA22aGOJ7IhEMNBoXYDURSE" +
  "bkEASttOREFaxOoKQAwCDUEoQis6O4BII2QAhHmfAPmCOjUcVBIe4ABYXnGUBYHuYoDRCtTXJGHBCgElmK3EKBdiBQC5QLh7JUyIdvo2LhBAbBgxAyzOOKs6" +
  "pELiWVOlADEYQrEKaVadSHBrzDDRMWo7wBxDswRQjADiEoVSJR1N3wMtBwH/JHeBg5iFBCAtiYUuAwIY7ciLgFiDEtRsEoUK5UHiBudZjAwmelPmPJ4MHU3S" +
  "hYQEUeAUmAcTE7NIAgVEAbiZYgRWlFHIJKEjdxcBITmRkCgYyAt2sYg0SEmkD8GWNH7fCuYQRYnJFtntlhQo7MSFITAYtfkSEUYYsVHzQbfAIBS1pHyMDqkD" +
  "JZQGQFKhYADEFSwgBCukIloLriSELQrNE00iMjWdAHYCSiQTPtgAIqR0z5KjyPzaBORhQC6rZkpniFKAfAhf6UIYdINJAjc3kHExi2CEN3Qi54XMCCGAgFEZ" +
  "TYDEakiyomsqgcTb+qsQ2wCsq/dQBdA4UmJUgbCLURdmUFeZFFEShIRFngQ+LQgOLMgJaDAMIPrI1YxUEcBC99sFVEhiJdyBYC5m4QkoDiSAwxFAdmPCiFAF" +
  "AaGooyICmI6hBgFl/dIPQFMyEiMTA3SVJOA4mciAbIWZeoRhMEAoHYeGIqDKgAlSRGI1ZSCQNiDAAgBsYYiSJBKi3TvCEkEHBcHpKYCR066zmABLNgB6EEBI" +
  "TIwGk4aImMUTTaJTcWh2VJXKpKKpTQgJOUBBGSqBdXOxAPWMhmSg7JjJye0M+RJABno2NC13ACXFAQN0kSORE6BaoTU22IMLZMDEHzWWZiIZi84iDyW3IACD" +
  "MDwfUlRQ6Tk36PkXoIFxtoRyNR4hwgT3KEQGStRkGTaKQwC9ASqIJAoJvU14GZeHAhCegcUAQUHEjEZA0lMcatH4FAOB0dAVFBK3V4lTRAEpBJwkgxBThBgI" +
  "Ehlik3ZhCDDMRD2ZjBNE4YgKOinZKzk5TMErLZF8QIDkMIECOG46CBo5WVJJEaBghmWnCMlDo0YIAlEIsASRF8gGc8ZW05CHCkLBEF9Q0dQEnhZAZ+BKas3m" +
  "RApiAQDZtEKrQGGqUAHRglHIKHghqCANaVFIsTWFckkXoYGtB0UJTHyocBI7LFliidC3mgBvLhDtgIQseaLefIAK6E/ZS6K9AgEyEOdKflTgma1MFUDUV56M" +
  "KMFreODjBaU4gziA1AAAAecTOJ4NK7N6MK/FZJzqIQCIgGEQRPkFoIxAGJoSiIw5Q2l5LBeJ3UokmKIclGBdkhASTAnyAYE4gCgkiWFq6KBBxOJnvApDboUj" +
  "27+ZgoOHsjbY5hRKpASEsV7ixLwZawFUC8KwItvAcHhJhOCgR0IY1NhPcKwSS2MQdLzJF5Fk6wQW/TBKWhYhgtMBEObTMIYyLk3D5AYCEaFlgQ2wQR8IEqGB" +
  "TZaMMsTMEISBHsEJNTmo6EABCCQgNQbJFBIVoLRxnAOHaf8QEG2IvaCWnRJoeGToguhIFxE+IRsAaEoF6iNKEQOJApgpRzD1aTwsBqBhdFXBnCAWjjqgYgQJ" +
  "gfs4Zm6wHhhwCLOMB68UTBzNS0gVcT1gvGJ/ZXuMqFG8zWKJkOBDMhaaEFWTjicUCoFdBIyD+0zgb0ypmwxy0MIMiCSk5cjAM1KSiF6SpTosfKWNnj/IAcSk" +
  "QBDiNU0BAgLBJDgdUty8t0dWRNxjNAIHDTcGOlJUNCEiWA3VhgAznJBW6ID+7Ix3mWTlvnOOm4ZpjwQXO6jwyzjAkaHg1Hq6JAZhGBr+mUlM0qhQsLsgM2sC" +
  "xe/AqTYMnMBhjQuAWKkJ6LCgw0EEAEAo9gBHAA6CHpSkWI81AEspS50xwQG3KAJMAXoGiFmAiIAwSoZyQBH0NI+BgFcGwPgjYRAIGeSIBjxQ4DWYQ5ocCgjc" +
  "nMECmwZVqJkartwAitDUBBAjPhmeMAFRk7IaElIbMVUBVEhUQppFdBJPW2AqhBRymAwGByKaWiV0B2eBRBCOGULDFgSpBSRCFCxKQCQs11MIRA0tmI1K8eAs" +
  "CHPWYWIhwRiqLXQMFchGYM3iVKSRkWCAQDWCchk4MQpgEX65SfRrgDAsqftBQlCGKEnBJDzvpsUdIPQshAOFAMRwSk5qoIgFWRJSfiWG0YgLTAJMHoVnxR13" +
  "Ea4WAKC1Qbrih0J8wNILZG1jrBTgKJQJkGJBgoFPXFsQrPgEguciBI+XCgQBNggBfaFKK84BSAGGhn4wQDsW5DkSwLEAgMLBSDSIEAQEQtJ70mIMAAmngiUA" +
  "2J4CCAaUURgX0r8CECwxrUdQNALEG2VpwaIYmUelvALPFowhIEYaglivWJ2YJa0CaiYAUN10wwYW0mqkoB9oJnDlkLiREqhhuDCZmYQFHFI6geN54DAguhJS" +
  "qBXE6TB5GRCVQBDSMyC3GiCZqrkz6QrAQh5vTpYGEb6VoYiohIGjAgnKBMBdQuGFADGBTiysCobDAe8gsB0qCaQqRkSEgIA/vWswFbT0gLBCJy0MjLCaBNlI" +
  "gCJQKkLBusKTigAYFFEBSNLqSRgEIKwc9GUU/RokiFRDJ+URUmKAwGoOFeEBgIBiyzcwICs8WA67YiWRXMEFAjaWDa1gxxcsRwEEWCgUcAKbjlLQYVIwzw0Y" +
  "sCgKE1bRKutZJ8YkcIdZDoFlhjgxqQOogwEDVm5kEghUAJ0JGAnh6RRhfApZMABoRMiEyFswEOmpOgMOqCgKGYlH+tEgJay0qoBCINwagQsUUVBgh2VXCKBS" +
  "oIB5gJFOAsIBVgNAKKFDE1JxkRTlIyI+br3kWOZAxB+9IbDbiB7pCxARhoKaNUCkrSCS5EI2jiIc4g6q4gsxBAZntELNg5AUSoAHcIE8DVu5oghQz1gBQ3Sg" +
  "pBYEADCBIQVoB26oBCQYtM99L0MX0iRoQBJERBkUuB9YkFmAG+B05RgHoKCv4QAsTBRjqhJAADuQrGjmhSnxkE9DAjwrRaR7+BLAkpYIpPBPCU7HZpw4th1P" +
  "AzYbtnAiVq4J2mvmM2xPrpn20z0BGPNj7mAcv0SmhZQpceCjA942AVMj+IrQWAFEKJKAAqNEFOiRagIA4qjsFAECIAMMJY+JwMIgLOc2LrklUXYzQfgJAZmW" +
  "A8gBOlT43zWEhhmJ9wTguISmUCIk40Wljo3Qg2MWAMTSsBQuji8yBAcREDFDs8hA4GimyK6zc6js4PEN6BCNsPiQ+RRgnE4rROMEYCdqi7UBQwLq/BFqTOKd" +
  "KCKFMeDxLE2Za6JaDAjgWhAzhtAcNc4mzvKk1EKSwnRxQGARXhgoE4XKlspisNwymQASU8pBjmK0QOZIP6wYh6C+CgVAOowMZmckZIsCQQGolOSYAQFC44vo" +
  "D1FA10J0WkOhTWYoAEDCBaEB4Y8EQvnpp0I3RTyVQoTjgAtZMnYwDQLUcQIoQeIVitYhoUAAkBNH4HSi02gNGZJkRBVxw1iJCkYBH4giV4BErczHUqpxzMIY" +
  "KKCARysFIPANuUCMZIwkQwOOBOInhkUOGYCPJSzT4ZqBTK+DmCZ4VJXUqFYkwwBFkDSHI4Ushw0cbgRrQoDtfGZUYuWAIAwBMHykt8YtIAEI2lz1RLhEv4jx" +
  "lAQAnJa4Ss5aAhPksXmp9nEBN4QsEPHmGafmA89rA8bFOoZtRe5DsQZWvqJUQjxCH2EjCQgFIE3TGBaPzxmxSEwtXCEaPSosIUIERDFTRuMRALB9OAOkjxRJ" +
  "sBAHqm6omwGjckFAcBBY+B6jyF66UECFQU4HA8M5l5GAkUzHmNBLAgh8tC+wAIEiYHFoPiSDiEJhXcwxwy66CZthy3cqAIoQgESQWZZsE5z38eQIx5ZYKJYs" +
  "0UERWNnLtS17gFZCBrmlhGoo+IRhIdRDP0kSIqoKuJCAGQEgj+F0TYDKoyeQYoRwgcK4ABaUMg8rQCEQo8dtIfKDLOkbMAezFMJi+YASmESDWSNIs4ClJMAk" +
  "oCAcC3kDeNWYQrwClZRhbJkQxO3R+U8MStuSIERp7hAJoj3h6qOIN0hDwgLwOYQ4UDMdZYs0CAgpiCzRRxDBCwIQlh6B3GLqQw0jq0ddIG1hKwuCGXyCaMwx" +
  "wm1YI/RhyYOEYEqs4SCAemKeBGnBCUQuhggwysSbx6QhFZRJrj4AHZOBsk46WQgAUhlB5gvBCCAoPSaHChFDErMoEWgwJMBTXnPBEJhaPwYDaf2sbSADZYy1" +
  "ObEBE1I8pCrAIAYIlD0NOXVnELRQKD4DXSQCKomAyjE5WZhEF+w9C7CNGgBc8a0WsKEgLCOMhCS1w20MZws0PJTD62XYgNdjAsdAEQSX2R8JESjkg+jRBxC4" +
  "GGmRmPdvzMGhgI0G8iIWFKEUsIBUYUMAY9qECQd8pKjbBsdAS+RIjJrBVY27EzRTKgUAHxKlaxlsBFDTYMA7pIiZA4aBiNADBoGswAPKAUnLhR8RQIY04VCo" +
  "ZLN/SkLUQkZo4vgiHT8I7maRKFUSEYL634doJ30CAATZDSjAeKpigiqiAQgDaAgVNNMghITgOARcCAgjSBLCAATGJRFiKHrHYjWPZyAiBDAeIB40IAWSKgGL" +
  "FBuDDlQLWQcAXBl4XvAKxYjYFPMjoxMQGUxeBKriopx4BEYoxEcFYikByZyvXctAAYIc1onzEOnBDRJiaUPIpNBCz5hIDlKnE5hELqMWEDpLWBlBhDngEVns" +
  "CDIR1PCUClLAFUADzxHhFr3tkIeEnBB3CAs4kKCDzshlKGEQAj09BgBFzhw7UoUikOh69gVG6IMRMGKayKRCYESCF1CgywpOqAbDnZakJ9MYwUmUQpiuRJv4" +
  "TIBmrCRZEJCio4KHsrG7AhYQA9WpowxQmk0k+hB0BUCM4BAGABp+iUpIs0QIC5aVOdAgOEDXdcAxtFRBeqKAsY18CzeSDCdRIVppUyfEEBJbGgBQHRWGMBjA" +
  "RCgvAxlhPQBRiYQglQUBwCeopITQMWsMYIDiIpRKFgSOEiAKCA8XQgBsUoqLTWrFMbCElBCBqVtx3GaSgaOUJGcDHaEA1t4xXwnBFHQAJqADj3EIMYmhgBcw" +
  "iFU4aHA7aSBxtGsWmIUjHGJXsAgo4QbRAH7HT1IlGZKEAPIBJXFzMwFgU67JGMkKAkBAsKUTAOAaiR0AZcpRCZEkBAhg7aygmAAQTYFJ0JE6bxWOoCfNFA5H" +
  "UUav/pZKgsDwQDLYByECiQA6hIgzKQQlyws0ChMSmCBcsqiqMJwJDqOHhIuWNkACoZoGyFTgbt6k9qcIRRKhZ1WSxSapDDCB6ncpl1A7B9gkIiZB4wGW4JTB" +
  "SdSruFDkAYUAmiLpRYAkemNWKHIjWCuwshSgppQ4Dssoil3wE6AzNKOt+KoSiArc9VxEIwgLyqIMA9j2DCVaGMSFE43J7YDhIUwTHDcII6UJoFOIF2QkBAaR" +
  "AOLFg9A5mlyEhBVFGeUY8lIjxOSmALDE7pJjMDQFbAAAhHUDg0ouJQAWAwcR9WoDT7hwuOOnioIqpHQhBjwKJTkCL4BS2ixRZGUAArYFUAy9mGstG2ASRkRB" +
  "ww6wFpTeXYIRBcKBLmFRB1rD2qYEVhqDU6byp1CA9kkiYZcRA4T5TrNwDeEkEiFBIiNMBDato4WRKhCJSKaBKWgFC4QlCkdUVP8RBAwz47EwCoY/oRAhswgk" +
  "Gwt8SqJoKqODqP5X0124A5sAxSBKFDVaEco9NBMlQo5RkE0kJNCnhAYAgjZ8YMSg3QcxClw1hTKnhDBAqgkbKCIXYCQCVUeOIflEEZIByickadjYJI9GGxJH" +
  "nqOBIslNDIRoGYhGol1yWDkInmHhwzBWUtZlhANhIOpaoghhfOHvvdCQNAqd1CCWQwqYZoUVEq3a50jAYt2IXgKEKC4cwlETKCgFCpknFUgHzBA8EBnSEYTw" +
  "jTKlB2eAaRpUYNGKIlEsLFBFgxBFOgtSgkC1R0FQtUR0WWABcgMuzJ/BPmzoBnIRCcMfKFEkFkDz5qINmwrJQSLGVQDJFWCewCdTFqGMwnqNwLp9KIg2S0Lk" +
  "WGKrZDRNBhGLaADiktUFCKg4uCMCC+A2hEXdaBCyUEg56QENAYBwAoKCM/BOCWkf07j6qntm1IeCVgc/cjmSxCxBAREFaFjMEgQRYDH4AXoeVKnIqAGgMQJQ" +
  "yjqCIZrmfUA8DRgbsxmDjyvFCJYQEm3qdJjR4I5EAZJYIAQvSCWCbKCclGiqqAsAxHd0dUq+BodHCEmArqaQLgZDGykGzwNxG70S0QYoUQnxQmqDy0FMTLmQ" +
  "qonNAcNAWMJxgMH40oKJMIhYHr8qGFJaPSLALVQwBL0CIKhCqAI2JGxFRgM5pDdUQSFiVRBgVguiiUAgg9hCYDmBCuliVxYlJlngKJSJAgxgEzBpD5Fg0ilF" +
  "GAr4bovMJj2IhICI3PABEfSVA+QzVIKKPSqohFjKgUW8SOjNmCn4RhGOGIwaH8uuZUAGBUYAQECBCJQUrq3iJXIZAgoAl0AEQ0LQxEm2EkAHT2akSsbQY0Tl" +
  "NakASYHVTEgIAJcI41ZViQsC9xUGoAar8MThkaaoEgUEayvrsKYeXQRyXVyEaMaYo8iBGBa4jBSiFjCbmIMFg45qU+KwT8KUIj01KQSjCSIQIAA3iiMAZNgB" +
  "cKUFBjxLYEI/yR7GCDLGCa6MwMYFwYJClDBCkgj9RQhlDeWEB0JVmgPEANVmMygiQq6uMjbGEUwYBtQZwY9KkKiGCpKA0BJIuG5aR3cCFbAuCqQBRSBhQYpE" +
  "SJpeENeCToiyIgKwkdTjNswcABpwSSEOQdChKjsg4qIIJhSi4KjANIBRIKB0WcDACYCoCBBVAR2a1nZkdSxLDWaBoKI5xAkjFZyVAsyIkBIAjjQZICqrPgTd" +
  "UbAhpFUyTSECSXBTEIVIjlgAmiSkBsEIikrmFmDfFDZg58JyVcZE0SRrsWYFpG4QrobEVJLBlhIEAmRvlQJggoUCSXBkpaxecOtS/ugkltpFPBEMpCyDTQ9p" +
  "SyAgEKAEeUDbyVqokAqMlALjfbSg8LRetigggAV8cRki0dBBDJQJgJJoa6ZSVTUM5Djx6lBiYhWYgj1jGBIS5MLmQEEUIpI+6IXFkG2RW0gR8iCPGVoxYXG3" +
  "dGQlzo1SEnIZONKZgJlTJDAOS1QeUCifmREUIiinFaQwMFUItGANA9zQpplKNQqEDYkPXoms0EhmTBilyWWFkCICcAEbXQIqargmyjetFhRBLJUh6gcYJMos" +
  "hHaKRQptVCiIo4sG0hmkVRRSbgNovsyIAkTkEKXLKlUiAARdzLatSRTAMAmYTbEMAAIGCMVDpCG4MSYZAAwBEpgAUziOIuMAMQKDYAwLIkwQUA5JSXHDWiSi" +
  "MsUZhKeMFLvgIM2BA8JtbHhsgZmQAaVeiiJrCBRJo4Yg8dM4JsIEY0AYCZNmUpJ5NFCyGAUeRTYILeB6yHYwgdirCxoxpmQHw/ylPqn4os4CAMlXPywuAAdP" +
  "5EACUAGsYyh0WLPoK1MBiEUabAhACiIsTwcVTA2LgQbGzEC4nw0KohKJ8gBRSWsSEAwDtMoGQJaggfC4Yi6ldMZUIFNywpE5FQDGcoXuoADAUbbCIAS36KHp" +
  "ihgQQYUPnKCazI34hAPAmgmjQU+Ei4gLgIXhggq7ddBkOJQ3MPUBhkCMsBRAbMRzASSE3AICbxAJPISMBYdEEAFRgl64nQmKQAZiniUU4BofAw4S8SEhaqCQ" +
  "oUspnKhoe5fYHBIM1hghOvAjltylhDM6QAgMoMfRlJAMZYSBJgtAcHIWUJh2OxQUBUSevEeOflMgjBrLmAgER4FmwkVIbcBBSwQ4OvCro46EAfIH7heoD6JD" +
  "nadvLFgiAvACBBQIcSsCmISZ8lUJAQDaA5lCPkYyRMDRWBLYDFwWIsGlcWBW7yqsgHiYAJSamHzTMMQBFQBeUIsLOSpAae3mMVtUnqCgWAQGtnkJhxFDYAyr" +
  "TRQYgBOS6YA5VhJ+GAXbiJUsAATAMVU5HAnB5IFijRc+GQ3AjcGOVPPSnPKmmLCGIPmCAsK7FEibcWqpADJgyeJYcicnCm8UGJgMAkU8GQIUzoebFEMS86xl" +
  "AiB4uAcMhKhzSA0LDDXyoCKB1yRW0Gt6EqggkM/sDND2dKiRrJbhQkqYhvSBnzzshVIwzkgMJRDL7kfIzHx0FMAWeG9kR7EK3gwQJIiQrgkQOW1AaNOb4wFg" +
  "HCwnJECRAkFMChgKbSA4GOTd/8wxMmIA8BhgtACerAd3+oTfcugYILVbFgjZXMVWXzHs3NkGSYUICEM0BiBdASRqpWJoTyBEBzEAym1b0OAgC1BAIwAkaEO+" +
  "pkNFYwdHlQ5QlI6QjcAbAm5TIwCRPIAIOVSZxBOBUyQViT6DtCTOgxZEVPsEfRDZ3AheuqQEvJJWARYnFnAwACCg0YTDwUUK1IFKhBCC6rSknJVQUDBBVIpq" +
  "IyqD0WYQcKwFkCAzyAEgZUABwTCiR4hKygLYILByayAUmUCEIseGgNdgUAwNSgsQkTKNBLcLbECUt5TYIHKIaNiUBdAA5AACv6BwkELcoSBOwAA4XQKkbTpb" +
  "vvRRusJZ8CsGGnmTaWhQAEMHbYAQ5EPAoUM4uekm1G0hiYzFf2SbyETyLwQJPrVM8QrIE00JBCCAgUmyS2uLARQSAeEPEijUgQDJWBjFqW4LwjQsQziBMutg" +
  "0tSRjIkBcRyBRNTia7CsPqyBVeRbeJ+2FUBMa0/NxX8GoRkZOQF0A+wBn0NFQCMQBhwt4ISxSz9MC2achfqPKlzgwiYS6LVxW4wPEoHqkxjwkwSJg0SoSr8H" +
  "mcS01OEd3XYRaHKqBMojw6wSQZj1kIg8XlAPhq7kDaCwWWpDBEQCkN6ki6UqErJbBBYQBWKvcGpSUC5JoQYLcZUA0IlUVqHFMSyUygKxDQMAMUfgA3ET2A6R" +
  "weCPhwCy08AG02Ia/bC0nCKhIiuEVWRPhGmnxKBgtMSBEYnj2tb1QEC+G2vEPyVRImIUQEoI+OmYErUR4jS4UJMirAEIYnwkEMRk4rRCUPEvB+rDVAQB5EGs" +
  "aC6RGDgs2AgoUJc8tADA8EhNIxMUMDQCi8QAlRgMCAmSQgDWgMP62MIXgcgBwG2SgmHhGShHYMloUGAlcJ7FkEQmQgAC7VQGYVQAqUwQYQBMRmqKFszV8hyR" +
  "ECcNoUQAIKILcYGIVGADoAMHGEYBamFoCJGExKHgl46EUEJXrKkAQARQC2+4JASAp/QJkERCSwTgSTi0DCiHYMywMeNvSAhYr2QyEQwAIIAmNkEHRRJMGIHA" +
  "BORGgcQp7+QmpQDJnIAhtBZsUe3JhruFwYbqXV4jYNJjFQnRAYCCR1kADqXTFcArFVLgqQI5qlWYdYxgugKWnmXCQOAxBYAAagYjx2R4gDRZkKQrFHdi/6Fe" +
  "IiBsXRj8OYKjHqoKMl5COSIDB9/9j8NMJUVt0gsaYSeGBxmpHogCQCkJJTKI4LAlXwEmJAQO5UU9CFYEDrwYiwNBIQESpXaoTArXSK6Gkbl8oyWgDCowV88J" +
  "gAPUoM6QAEwxgIuU1hCOpAUQA4E4jJFgE0wFQylV08hSSg1QzTCjSgpO4g7yB4zX7AhBYCC1nZB2Zw4GqRIIuwhLnlSQQ4YIISwMcNLAVIIUSpQJwYghbnYE" +
  "g0/I+EH1KyGQOeArFYArOdFaQcvmaBEJciEAOlKByWY6ZQA8iPZCzUCaAGGQrloMgF91gBoOKN+AJY0qLksMAEN1DgFgShhi5VAkRgAsFGKohEYQOOErhRVE" +
  "YAYguVkqCRFIAqIYAtHdmRxkQIVQT2gYMJOySTA9ZmWGB/J5TfLwSkNHLigBgq8XIuXIKXC1wl0ypIpkEAiOzqfgQgixNh5y6QCRdMg2F2yEsHOxSmGiRjwU" +
  "iCSJllKf7SgNBrHihCsUDaHZFFyaRkRAVBUohgAJQiIT4TAAbuA6EPKFUs0Jy90MWAIdRQlK0jlaBgAw+SAEIWgMhaXBKNiRTgNAhSBhNi4WIsiFDQa14R2u" +
  "GJIRxpNYhSisBJBcFqBsT4sSGgDAJgyA1+ote+tJJDl1IpQIaCaS2CBbivAJAUMNXQkdwtS8EWDwM1mZwDAtpaAgK1ksgEJJDqxwQMmsTApIW0FgaOULVwcG" +
  "5x+AUJF5i8ZOu1VUWuEqhjb1VEHm5BHEAlxP2XVPSrm+vtQGE6qqCizanJWKAADdKD2qa+oiPBSDLRWSIhsAtcDWg62XlTdYLNpRNnCEESqrCIVgWoImdLgJ" +
  "TCAu6cGLIA5EyT1Zpo2EAx0nZToaCywMsQYS4kKfhC7OgLIqMJAoC0gANAgjkxIEGQwEjWCIfJ5IJuNhoBQUhtCIFOkEU4MAMBowCJDy4CDFXJycOEJFYUNo" +
  "52eQpCk2EwWiMtSHJ4aFDF2SB1Ecw8BrglQf/Toq2TpzYKZyRCKYfWeirHkBsuAK5MASN2ZgoLoKRXnAtgZppQQWmMCh924ZAG1gjplEyAFs9jgYFa9QcYTL" +
  "gMWY50Ay2xPTOCWQxujAaTsBygCSlRRGHiEINPNQ6AYBMJA6QhaLzBdJkKhyCMUBDLhEoxSJyvrx5ELAAg4IUBAAk5BjgE+DghdSGNofHI8CEKXIVXBJNEF2" +
  "Dw0TA3JnZoDBMMkCMAfwmEyMQBYkoYcBGueV4R8m+kFAikPCqw2QYmUR7GaAGoKYiYgcgIAS2KAXHGfCQtKOwwKpghQMiUQF+xUmFQTyYEDQQQSYJY6OSvlc" +
  "ZJLoCRKNGIWWgDOTcfdyGOCRrESESF0DJAIgJfYV3FUUMFjjABcK4POOVuFCmJgCmloIDJdAoNPNPBWyrpC4AW7DnHFgSkyDLQ14CcXFhIpEAZIOpIWIKM2R" +
  "QWbrBCKCH1QhiJATKBzpiiwhQlIzpnAC/NSKTMic+Mq9ClYBEEAFWMSSfriDCKqG0PmGhCLyoah6CMBfiUygmr0zIJAzGFFgNCaWagUosvSiDAFRQBEBiBi8" +
  "MIRqFARnjkW1HIAtQlSNEZEQXVd2VanAgkQNoM24qA6mHIOnRq4gYLICHbYLLgiSGKQEmmPa3WJpOCLG1y56Bg2UkSDFHALQxATCC55on4EbEQZeQAkO4UBg" +
  "3AB1fA4cELFaQE1hGJxSgppAIFVSBHIRgaoIAGjlsAiDgMG4xARBnWkcK3IKopoBjSsCIx6lCoS/hbQCEBGTXBB8CZxfZIKpoRSpQJAojzFEUBgAr8wYyxKb" +
  "tjWiTJYKBRUuy2A4TJ/sJTxAJeI3uBkMx69gCC9YFSGgSBgoimQg8pIN6BDSRLAEASDv55B1MogqNmpJGFVUQIuRBpmtWsA/iSgRpAhkLQQhA/ZT0RTMBoJF" +
  "grb0NyGEx5BgA47Alvxg8UJO8BptIAIEgX0IAwEfaTJRE5N1kBoqfbirqMxGQgugxHIoWScEIM5kg3RiqF2l4CoKIDpT0CTw0K9IZMymKgIGHlZZ840PSFxB" +
  "QGCMFw7SErhyhBCsRAwqjYFHd44mGDW/QOpDoS66G8mBAXswdGgJHFektAoKQl9jJRFIGmO3g8QBlXkEZmFCVEAsdEDiRhFSiACWEsDpiCkP5vBmWKtDoRLZ" +
  "AwG84QJrNkRhaht+mLuLonMFwlEAwUP/hsUzw9WVsARGMHdFAg8TJBwMgNEUKRdA6IhPQhjAHNbmk4OhrJAj5skmgEYIHlI2wwOTlh0UMuBiYCLuzdEYsggQ" +
  "EFDYSSFII6BFiBIYYkACVZcxVElWEoWxbEFs+Cjko3KT6VONjCCEAKng0iQrHkJmqwBpreYZgBcUggpQlxLCkXItbIYR1T0KmF2BK1XnhEUiSFxRKzBhQqQA" +
  "ZigUbSoYzBGhYzihABE0gIgCwPlLkkHh8jwwh2TWQqKFy8ORiuysRDgCGoAkWWAZ34iIBwgOlRS5JoY9AShmlaZi0FerRTMhQ1UGWgUesGGJJYIQT+jRtRDQ" +
  "hB0jIN8QZoJW/iQUYWNcR3dw9RODAk6gO3QxSOEHiYwFhkMmhCcJKnJwSoAAyAAXkEwRvLSNTA4VwDpwBRMwNyUEALRKq4lUICBCzJkmCyLMqU3BSkGl2NLr" +
  "UatAQMNGAAxMdECRMC3MJBgLPGyZu71oRWMeOwyxSLLL+AMRFJGoty4lzFpruWAQFGaHwIhwuVxGKUkJeFUgFCo52sMo8WhZ8BIBQ8OrYNUKJgiYG0givCgA" +
  "3SP4pKBkiAAyAEkUaLISpVbuJJxGJKYMuIHIkgjTAjhTgNx4E2SidCQJFhSAF7UJbEDABOamdMwaj9XJBdNudzDFURAGKVRDoCCBuKxAGVUgeJsDRHUTpEAr" +
  "RQNCHDfaTxcAUwFAcmQPvYsYYiR4sTCAKboHrjXsAxwCVc1UFYW0FHKYsbzglCAQARByjGd5EgmgEOM2MMDEBst13gAeBhoFkI9gQbpbhTuR2do+EIAOgIrJ" +
  "IJAUoBjkca1NYQ0ngJC8DwAJB4gTXNhhXwTwSrK4oCnqFCGiQZdZzTBUeNaKqlCeQQFCB3BG+MAIvHBAWI9Sc6EKERIEsDSfQADpliZqhGxdMXMwscAahx7G" +
  "FTMaqB4COGEEYeE1FYoTQCQpBBeRFQolUFCaQijcOEGQJBFaYZME1uGBQiC6VIaEj82RBsAOxETQRTNLE7iJIxEmKAIRgATgHnfRMIwJWEiHCPUDhiXB3NCz" +
  "2wAMbTC27ypwhhApBKVaAVXzmRgKo0xskpMpEAylzF1Dg0i7eXgKmUhkUc3QLKUFVIDSJoBRChhpyKgcVYaK8i4QTQmGwyGCxEDFa6iSwggQ4MWiO2+ALAqQ" +
  "WARPIhJiIIaofSDgUuED+5SbYEQgpl6ACM9zkBriEJJMcRnA1kdlhTE7B7FBZEUgmnggYDrDOCgQBkwhYxItCHcdno6AEWLYcgoQRUkRWrTgWRAIAAChEgWx" +
  "YgqVEkhLYbk5GICIexdYta4OFjSAcVF+bk8MZgASLEGQKrSe/B1gojI0gPVF2vEZsoqTEggmSzU1BHskQaADADdJAvI2o4J7hkiAkII4U1SRHN1wkpuxCsoS" +
  "c9yh0QYsEgSBg5a3AATkaJ4Q3OMTSACTUIgKCQAQigKmwMAXMdFjJSShoHhgpcEDVMmxBADDIT0QvGgypwQCbnYEvbR0B2B1ipxpA0U96CLWh5NJOO8mmIUB" +
  "AfEIjgGwKxGNYmY16VsTCHRJWQBLWk5PDrEg5MHpQnuBSGdBsj7IEJtAEHVThxyHnaCELPQatpCdo3eGOYEndAZkAT0iZTtcGZjJR9pAQgCmIMAJAdMGEIFC" +
  "lZZxExDwPWQNsDRDLJgj2BEJKTN1iTrKmwSxUgUrjcWcCLIpLicNur5xhLoQcodklZXweui0iQWMEg05JlasYR0Di5BkPRpWAKEAYE2oKeXOAKwDmqUwJEog" +
  "QGD+ZhGsgmTCoTBZrNEFsZ5ERIoDGmovUNCvEIoEQ1DACHAGkuoDFCSkUFVCa4G1vFYgkUVUiSRMkkxHSLQbqYUvXPsroqYwSgMWCQoqIRFjAKdXKGLYBD4o" +
  "JLIUQLBEOm6CAUskFRAo5WhJ/BrMbO2gkBYgr/KLyECIcTySV6ggYjN3Q7awZ6kqQZZoAtYIXJQ6jIKjJghQiAEVsCFYegDDRezYzE3YOB4QwFN2leiJJUjC" +
  "oCE6AGK1zJAAQDpW0NCrs9mhAIRhJZ4xWQ5m5SSWEAxCcZsoaS4PoNSgSxctAglxGEV0ZAFyo4jhYQyGIRAMJyBAFB5YASAAJQGyo6gYgYxJMNtHB2KBkoyh" +
  "VESFF+AwkJtCOMXMIMAKgUQPJgwKIQPU4EGCQ2oXUB+KZLgIkIQkBFcA6sAcdwSGEoZJJi5xFNE02MQ5iwnP8MpWNI/Qh0ZqIKQybDSw4SYDlIfNZCkbAQRO" +
  "IQpYMyioMLqZiCrIaZxQwysIzlepwDYk+gZkZDUrAwpIE1ZEE3m6HgWE5ENLkQTQLEQxGBj6ciCDMgEKoCGk0Ysl4ZHB1R04sJK5GurQobVXKqRBw0EjFaY2" +
  "TDoPNIkHCIARV6Z2AaYLACjBKBqqFVCfEmvGBi6ZXMAwoJVFD1wEObGIs3HMTQy5lJ2dqAm3gF0wOAJ87BghBT4uIagDrQCSnmBRDCQIpIgR7UxAkppSJYEH" +
  "Hdn3juSgrQBVGrAaaSLuEUWoUI3QVYYNEAaLRzmeNSNUIlMKNMARvRBEx+457GLfJgRAIZ0CFQRFMKQnOQgHmTcACG1IWNajIBvscYAhZ8LuBRXIyPHDWmIx" +
  "Gy03gmGACu9MhIAkhbSKcgGZwPZADuJsIsAM6zEtIQwPKEGgqwcmUEjqRtBLE0JJHcEoCYQolTRWoxZZRDIHkIAPiRIk5mDhoz6PsSZQGQbMLrWghK4glgZV" +
  "yQsCUBW8SxgXJDSPMKUlDxFqTnEhB4oRLZCY5WqlAU0w8zCouTJAFqKyoG5T0OKWlBMBxKS8QwEYNUGMoEtGtAEcCBIK465DQhhVvIEJAESOtwdwxrhSgJCW" +
  "DgxQhFqVUBqJqUIKVGjYZ1oE6gAwKAiMzI0OUk4KFMJUFMCGpzoVcSKeoCyWqRgEQlPYIBkx4yFAi0pA8UhuSBFKYFxSEQIwQRI4PdFIvCzlKgysUB0zjCCA" +
  "JgesIP2oXZ8Y6gITS5Bq7GFo2TLIio3KmVaeCfJkCtqdACQzDYJwqb3rmQIEBsjKBeMEkEpmHsQB83SyVHVmsnEAaVS/h6jOfNbTbmcaoLxcMCGcuQMdYHQA" +
  "BJgMFgNXxrJajWIIFvWwnbEpGFwZQMEFoAVUlig9jHFEM8ZZeWglXuaQcOozoAEA5MHwI0AANOKitCMtOlCjUJoD0hsSIJoET8CSqYgGSe4XFQsZdq5ORRsI" +
  "46BFgCBG0NxmbK4IaalAJsAC2nNONgQwxHJ6iJpAgArlOjAUSZZOhMhk1cxQCBEV1WBoJ0Hol4hDSoislDQUQ1BxBw6zO73M7d4Emj4WgpItlqBAuCO2Ck3F" +
  "O8TbI+EhyQi7ZsBQAciU4cFJU51mgQKCARpEsCVHYM2hHBOAg8ZShTMEFUdls8gQAr5GYEkKRYB9xiAYzObJiXAZC6UK28P2pYBsY7c0oSAGoAJZiyrKIyKl" +
  "VyFCq6oxVdMnSMjwsaIJIqIp7nHTIq5OYNB7P4CTRg4JhUicZiJxM0BnDGAQEQkCPFml/QRE4WpKRmxSoCWxCZVQAWnQRQQRFXoz0XRqeQpYAOGJecr5CwEq" +
  "QeFSJWoCRYRtDjClVdkEgLBDACgAMMgAnAJOqztARwKEDEVMhiFCprbIWm/NcJW9ioPQpaKaDRPQGwqntlCk8AZUC1ocspaRiwRCQt8RACoJrGqZHYFDY+mN" +
  "hFdA4IKLeDEtAJJRRhyGTb5cyKsGmgmRlJEEUD6IaRAVHYBVICccYIc1k8iauiQCmgT+jLBQABBVGXBcsiAyXk6UVIx0YHyaAZa/7k6WhiChErJAK8ZCyqfD" +
  "XkYFF7DfQGgxFRYMdPyOHD2FdqSsWGKvw/BIiwXCxyyhjiMAWcaQfORjqYbwTimkKIRtJDDOErAGLUSFRGJFaGX4FekCLGOEkbUCELHCMAX0GLxWHzchokQR" +
  "Art2IlcyghIhEATAEICdqBsEtQ4JuDPkRIrAIOjDHtIxRkHxBDOvvIzZVgTYeiLFYabgCgCgEAVidBRDsIyJfJwxGGsytAClDWUSdQmwdBnGiQAAKUhkuPRu" +
  "RBFAskeROhxAjWcwZSEBDowgUzsUAwoNIAfIXAJpXkxRlTPxgIGGOKIALk3oLWPoZkXEoQHCscRjyAr2xfAMpuDSiJ8aJsi4YWAzcwfQgYEc88UgimSADKQE" +
  "YECITR6OQRokKhdeJDLPEACPR4AREJIK1wF8ERBBAGI9inIqFeEWCCQhrrGgEPDmJoBB4Mg8wWgEiHXUHgltZRwpMgEE1KAg2PvB7BXMQVjEEmNenQo6RAtV" +
  "eFRqOQZj88N5ipC/U0NKUNaCiBWljcINwPIjCHAJgWrCO3OBYAAj9kC4JmioAQYBNCgCrCmsOqyjU1CFg2Wp0lqg9DsDkUSRDduubwskJhCvfASYwpsFxIxW" +
  "gRwDQprIgInB1iyCTAAUim/CogBd9RiS4mFGhL5ENCVQ/ftUWRSBJ9YCMhyWIBUyDYCmi4wQVCCbJAF0KwlIMWI0Eiga7AdEJMh0lKtPQaSHCwrPDEMQk2C6" +
  "U6sZD4iBVHKCKqXACLYIZWmAxnWyWKMH7mAqomFIQRQAEVCRBvdxRAsaCSloEAAluHJUPuMBEADP8xKiQ8MoBAxoNAcwAXOyGNkABUKkpLFAJUxB3g66EaIp" +
  "cglYRTskUsZLuvmL5yQmJnFYAHkA4Meg54JlhYi8kBsaLgoqYqHU7HgRHKHgJPQl9ghRjAgCXUlJy6RwNU0GLhfUQwAyNAKRkIn9urIEIyBDkJTENJKbU9pu" +
  "p2AQAUcoTKwYCqo2fIRAKgpUIupg1KFCK8MoAwwE4IkQfFUIFCJuhAViA2YVLjZI2hxVHALjNbjWmCClCyxHFAqcOUjCtwClJnCnUK+QOJMCAVQH0kVgXqsp" +
  "cwBGiCQo+6EotrbcMyOOQSxw/1IIWdQIAZK16oiQTjTWzTFC50yJogEN7AYLwTjcJTyVSUZKt4VRjhJjIdsYlRxzASEEBwDS4LJGA0M4ASOSAwwRWOH5GEwi" +
  "xzUAU6jRVmCMcFjxkIwYAGhQDAikB+hBlXBC+iN2B5RUIKR0ICQwAMNCI/YASQgE/50F6xc1UC0KTQATW4W2iKpQtkQQLO+iREVQADWoWAaIRgBFRBNgGgBA" +
  "dEq8EAIM8QY+BlYcAgFiw8/k2tTOU8OOZyjAxihs1AShAoNoj0ADEjc2ckDSlRSouCIWrRyY6GB8AgIR6CNEGKFgBQgoxWFeC9sBQMQChpYcvBKgEJoEoc1C" +
  "ZmPt+mkAwM/kTFlQXgBP1SMoiDThiNSZIRRUQH6RAFbiyXUCkM7o4LAP+gIKwAoQt6oQFgxkAbEODpisTgMld0qA0MQOaNhhEUUHEChAQnA2i/gvwxGIDYhA" +
  "hisWBsYK8FZVAoh6gIgUW2IgSRwgJVK3QSELbHgTCwqC6AwHNXL+IVduooJCmy5MRQWpBGMCYHJ9HkQFFBA0uTOgiKQIQaUJFRVKSQAdQl9UAIXo7gXQhQmQ" +
  "CNC5Acy0GQuSUAHKQoAqsxzMR/lniAA5pGIoeIkgcqYiiokBIfAIOQDPASsLQaA1lGc7aWn0YLjQUAoACMBCoGj8AVPJVMpRBUBVmSwIIyMTuGCTgBBISFAj" +
  "ISAgALDikvhhGIzamkI9iVcBjAKCVIIaEVCJCAsAMcoEJCSFxcQiInyIolAGAmNYuQCQ0TYJgMPSNLXxGFH1ABTqgCHmAi9gWAlAAuYBMecgEbAJiowNKWO1" +
  "lTS6pzkFQq0252mIUMJE4SIRQmCzZKLAVy8qkAjoBMuH9SN7RA7EQEABkgIqB9EK9IInZtc9N2Euy0VRkIom9QQ4++JI70KYYKCMKKETdLxBROQAokCKVgbC" +
  "5QlaCu4LF2gjh0Oh6z2ACCQJKA2SmJoDOiZKqEBhmCAZcCHDAwNEDiFpIhlNonYMAqFu5StACICXSUgvCDliFYrhJANAmh6GtjhPaEZqJ8m0SApBkkoVjGLc" +
  "g8AKCQmEOpKAKpg6nEJ+QWWAUI10ICMDqurZYAKA3NnMB7QDgWpFxEkZsfQG4SZVpQMgDjFxTdNRAwwiDEZaIrATqmXAOkAgtERj6A4X4dwTFSBkxUdQcYEI" +
  "lUfnK+EiOH8gSiCE8pVwNXKa2xIPTCLdYCTDPTPDACJxB2hggZTCUDALBckAWOug40GEaatgy4KGAZgp0h3Q2BPHpTo5LBzJGAZx0oQRYaAgKUZoUe6xZAQy" +
  "iJngki7ChozAAgMp/EdhjHLCKbyf50Y0BTgy03IPMhSbYfRxkLmJBIJFCZTGuLMEGjAUxSXCv4bbOtqzYiFhooR+bsYNTHSZAN+riMhEPHOP0QAUkacsCgE8" +
  "OQgcnk8wDBCBTtTBMfSEWOoSACGAAk5M7qFROgApkAcVEAKARCCsQg9EieOMSzKJTqhDSAlAETz5TDgJpQNmpEKAGGF2pXgZANGEJGIkIKogCYap+LcAtF0A" +
  "QrA2AVcA+HRVCCMwRolUzqjAfW9BIAJlS1BUg8+aQIvxpwT9SjLaBfkrFBQpAx1eMB8TAqjZUmAIuIyuAUpsCvBKaUqAiEYHFCC8O4OKAQtN1hgZAxixEVMJ" +
  "yOC8ASnsGCowCoaCFJhjxPADyeDqMs40mnaMEVnbAOSxsJQFiPmPFcOCaYFOI+WNJrYCcgpHDYQ3QAjylClIc1uQhv5wCwTMcLABFVATadQBCWUjFyhgwSgJ" +
  "ABBRlws6GcRRAGMBuluzviY7MB7TNiYZKAFNO1LKMiYSGqQGIGoEIQy7gcRnOgtMvgAko8sNgVmIICAQXShIBtDbPA2G4igCY/DQLkrCOQgBKAaAclBBAjFL" +
  "1PjB4EqQNGgmTaURqIxBIAsWLiNA5hpJIXAAgqAeSUb3kgaJHzUilFayBLODxTxXuCjAGirijQSTGzHHM3zEKNQxYcBbiAMGEAHBAwg4EX6YDA4QJIJyEAAQ" +
  "DBrHxIgOgQFBBoOKQqVidG4VYgckEtEhRakkwAZ0KnIvLwTC1DyFlitT4H5ghKKcga8XbhYiogokRAM+gS+DWlyBhxMDXMACMFjojgvcATksArRURYZwgQUE" +
  "BDMqTG1KsOBUwjQK1WBL5g3mggDNBCIkD8foaCsIDg5oAi1Ih6qoA6hBeyZwDK0FfEMNDDi01ApIxHKEQLWAgWEVMaD4KBsDTUkgW4YtLg+uCALA0OpER8bW" +
  "J4D9KokeoiEg/GsxMDe4HLwcF5EgOqQyAJ+g+qy5jShhDEjkKPHTzBKDnsHD0nvCpULoALSAE4OzzjItEwZmNhUEdwQ2FIBn9HMhtDuWh7qQDNSsijSoJ5un" +
  "0UUhgooDkJWkY5SHBzUw/MkGKMMF/wnAyi0MqHSNcQIeIWCVKCSktTOSLuUCsiyAANpCMWkCElfdBB4YQX4tZ+kJIaJEBwczpJgHNBkYMRQbOMETcEKlVQaQ" +
  "B+EQPPI0hQ0lhGaMLeKgPp0xkICF0Kqq2RIQSSEAA8TYhMVKAOClrEDlpIB8Ypc1NEkCAhJBho43gPicW0FcFQUhUci6toJwAEM3VjsUToBKsesAAp0y8PaB" +
  "DsRAM5nELGk8iGQQQKAySS5yEiAUvQmFPhliAWBVAcQTgxQmKSKdEGWaywVrkQE+pA4LSGAAAt2QjFDg3IEAUJSUgSZoMEJiolnIZo6C+4gAwQVmRWIYwBQO" +
  "KsMUhnUMkGjBSgWoEBqjci+ZOYqdA3ZjYgDJH0CDQmhBxOg8ZTI48EysBDSIE1JSh4TALrTL0ihSRmAykr4gZk8IJDbCFxGUUF+jPCmBxabOC6A/BR8IGtFE" +
  "WUIwAa/ITpnK56oFIFJFHggNGBhAkMSLkggVnKXwkOwhthGtBLjBpMWUzOBRt4ERcYaqiBAUJkfswXEZYCo9kBNW2ElNYBgBqrBeLFA1tsYgWpzhQcWgCP4W" +
  "ok614UIGiJy+eaAYtWQjHgwCw+ARw0CkEfU8IQNIFBg8Amj3kDHdoMQUi0hiyITtLNpBkjAIcGeAJzIQBfRCGmANCQgQSaPqCRRTCQCGIMowhBYuLq2pw4zN" +
  "13JgwDGYogAdQqGVSaXGCIgAmeaYhe6BrYVDuPgMYRxCOaAkcageVkgXSQIzalqpcaGSDm8Y2GNNmoSCk/l6wguCRwQJoBAhZosaBBlSmExtNBxmL3CCqgXi" +
  "AozAqg1k2ODgEwA3SWPzZLYKAASg2UGS7Koc+rICCllImAJDheCrBZV6kKqEMAnlGxaWxeyjKwDBCDsDQ8UeV6QoRPIZW2rLgCtqEYk9AAPV1AHkQvikNz6L" +
  "hl8kjaEwTjgktgthAGIEiOpRVY8CTPBQAcYOGMAHLXSE08whwCAXU9xoUBEIvDgbgKiEFT00RBJQ4FLgINJNb6wEoUPJLEKkgNaoncBxAXRJSFCUaSCKEWQg" +
  "cQhaisC5XbvAK7jFaHhTDoMWcOUyUQsI5IZiAr6pKsaMxoBJZBMiJoAAoYiCKGXaM0wnRgNsIILAsUGBObRgqQw2LIzBigoVjFhDeRGukd3X2pDCIQqt04Lg" +
  "BNyBBJSAIAWIQ2g6ChEsLW5ZVRKQiYK0PqqIiDQUo+Yg0vgcADCimQsRgdO0Sihiy6GFdTixmhFhoB4B1Ynulr1ZEY/RcCAFDOTjOaCNYBSCKPMJlqJQDmCS" +
  "DAEFBCGyASCRiRcRCJiaoJgABKRCACNFk+I/JHhag5/gDBm2ij7IABcu2SVAVYSgAUkAcwAHaS161BNnIxMUWRZhU6sFTzgTCHsxrCHEOEQtoHYhWCGD9BtD" +
  "KCmjKjhEpyqMwOrdd7gjUBAGs4Smc3BWJaogqq5TrBILWLiuWMeQrsuTKTdUO2A0UvoWp7yGQYqEej7Lk1UEfAoTsgRCNAyHsVlo8jCoTi/4DkJzoMMgJmyj" +
  "CYA5kkarViYJAgBakAmMmLFK0aGZQI/yIGA2NnRcEoRIjOQg4wFoqhYSiywtWCBBXJiYFRQACICpOaIiRbRzt5LABfGON8EEAx1GpKmTg2tVTpNqgRSYgNCh" +
  "FwqoJmZkYh5MQHElVUNBZFEZhu5QU8BM3TIrUDjDgIDbKhk0FU4SWeauDSLMJWvjoAAFYgJSlPSu310YYBPCDqixPzCIkAPJgAM4JBpraLC0kCigxpeJCU1l" +
  "gRHRBSG1aqmBBAJ80j1JYrgAs8EUnYXjXgUIIroRASHhyguQlEOiAcoPIlFH5qkPtA10KuBAMWEXeKVlIiLC21TQAYnMENNFpoCcKwBgh8ABhXPyQQngKB6U" +
  "EWZQBOGp1gkLIAsZOuCQhcABVYJ8wkIpBYaGXiZiClRirWlwwlkCAKgwKg1CAhok4QLZgByFWqjojHAEpqVSDUszIh8zE627EIYyAoYZI40Wpf/+KKlGcjHC" +
  "gdthwOJ5vHj5aFEkR/8A8X5RwVCNCAdGjBhKKOUCdISgAAwwETPJPpGDAlYegmkoMMEkosYCgWEcE5pl9wFbUdA1EoF0CKaKICS2QyVABjAQ2lA0BvJHIaAD" +
  "zxID9UEOZEsAgzTAYNhwQgEUGYT+iujQn3wIqGojA4ibEENthNGoilsBrhgdEAk1ZBYtIAy0EyEnUE9boIYSdDNpUhWZsOTAmArWcEmY4xS28AJL5gAlRzwB" +
  "tkKmTqqITStBwQJhVsQzZCJ3aAgdnHC0GhkYySMHIg4YzSMoQwAnIalkjJfwkbpgkbI8GWBHRT2tQQhC1BAmogFk0ICAEuYXYV7SMJcArOrUdhgMWxGA1oAQ" +
  "BHgrcIVTCBoKbGavEwMOLAhp92d5WLjVdidirOEBhd0UfDDdbE8RMMBCgCHQUbaQgNjwGUFWlrNIgI2KEohkYSSEQiIRj0jFz74KUlWKCIxEMlNtyAorGREa" +
  "LABWA+SIDQEJFszFtKDPUnpO6Gmg0AG6GAVG3u2Q5KYRKJhkiEIqRk+BMnEEDHVKiCQ4rELUihQ1BgcdTkQceJBGnyZbI8YngIYKAgBEg07CQYWFaUBI9Wxg" +
  "VgTMrUpHn4khwFhnD9tTawAxasAxIzdNDUzEXpUSkqHDzGakQbKEABUDx/LFgSTRQuosmcAgJa5IS1BMEKUYJwQWUEvSacHKCYGCpJg1wY0bDNrAGBEFIcQY" +
  "sMDGCRALJlbBQXCeCSsPCkClDBkBfsBWICVhyWOsDPN4V2UzBUtACkAAYCXAwspU0q0ghqAjIAmzBjBBRAgChsCjERi/DRQFb7EwQlWxiXyFKY2T6ifMAa6M" +
  "B8nRDB1pKgOPwcD0IECxCMFzITR9IAcQYUCB4Sgx1ghTghisCtYAlhE/tFQwOcHvKwYCHOSwnaiBYLNACaII0PhrcLK2Uh2dlaMwsbRjCpGgVN7FSgOITatK" +
  "4IZwwQFlgkACBMWQRlhzg7AoAlGoMeqVqoCAVXwQEBJA5NDYICiICmkoGC1JnMkAG2D6gEVBQBavr4SA7CNjQC3FEIgaINAe3QyGAz7BcoxgsxLCCO1MJPKp" +
  "F4gDJKCJzQZmNsclk5rwGMgqKoERp1vsSVSRCkJA/pNKc65LAojLXEgJ8AV42riBtK106BEpA8QNkDCUA4TYKwLRpUw2JnKJUup/BCAzqwBihCgBOJA4Cyox" +
  "FmWJtDQqGvoSl0GuYKkAIChAMdu9AQIhBqwGEAacGiaJVjDIbZiRClQsIpuqJgxEmEhQCEiZBVw1jElRMciCCNIKjcgDj5oNOGt7YRsmFC2mGAkmZ4sKKwQY" +
  "gOD4WFHbsyQ5ggopgpREl0Ie0Lg4hXb/ZhcAiqE4jsFjRUV8nxGDsE5AGCcSNmQxkQSkigMBD9jGcS4M009MByhmXoEGkAvmyYzEOcwzbRw/AdBBArR4Oxk3" +
  "YUQkGH/Y+FQai0xUDk4hoEHiRtSqvPMIylAH5wgESIzW1uqhY2+kiTjNKz0Vg7GUmCJ60WhBIrG3vUaNPyyrC5jWBZVAOIlFIHdvaChBwkR/B8DEA1QCHFqE" +
  "R3lRw7OtiLQAiohAOuMZhAuosIA0GgIhMxTAvYUCCLhqASSaK8o5e1FQSUkRCAAQAaOalAHULDEOCG6ECzpA46FFwODRMPCjtHTs/KJQgqBhVAfrFGUsTrE6" +
  "89ZeI0IghgU4SI1xCkLDpRDUagLAUKZQhaewRmQlUFMAWXkFGGAqWUlwpYi3J5m4l1MAMpXcM2wWHAF+xKHLIjhQGv4UWa0JvqEARDMECUIFIkSiGg3MGTFj" +
  "jREZwYWiEqEMOewAQwVTHRY/UZQLApAUaUkZR4ACQiBJMDEEWQgAQoGK49uHviR45AbgBEaPYBEQAqHwECJLDOCkBRI7LkRVBwsh4F1En+IFiSsIMMCGBaQF" +
  "FdBQNsCVwwkKB3A1E0s0pmQTlQiIYQyJTCNLCAQl6oSNocSGCRwJUQxONNJuSPSEfmmEk5ALDxAwiNElhgcoLoeIHVEDGzcbhMRQFnOyKLdyRCVKA4SReoQi" +
  "RabXmIkLAhhOXzQcOnKE/GYSkEEHEQgGmIx/jSghCQEDbApEsJG5MDaCN0PiQLiMFeNqUAkfNg1UliFSyqNRFSOCEsHdEqBRTtHVEQZZEBqijwCmVByjg1D9" +
  "ADYphzkvPA9JlVNj4KpHCJBp4rsqAtwzBxERBx2LslBGgnnzQBFeBCmA4AQ0RMicRjjyjhCINZhBGQRfc14IyiHJoWCnBAbS6qDGJGInFFzETTQaBd2qiAII" +
  "JJihXPo4dwCcl53mA0LL/EH5cC6AESlQlgYDAqBOlgIGKhdIW7EIwp8UJnyPP1AkNUTRaRIB+zAlKAiZaIkgGiSdTMLswIGJp9Auh3AmQDxDELUECtW/KA0O" +
  "kAZn2TQEeMRrqfEOUVlsEiCTIoSCmtug+YyS2AAukQCAbI6GmeA40hE5HKbMdYkyKJEi+AQQrpkJXDgR1wKbgLSJISMoQJOzAIZioJQhCujPqXIeoLQp4X0E" +
  "pfvlZZkaNhEFAgjIgojA3CyQZgDyiAoUqUAgVgfVxiAgyMMdQ1jEHDYiIKipqayHQT+FCC4iBNAJhUgOohpeGhSjCgf3GNILk4mAJaShIRRQ2wCRo5QA0ksy" +
  "5UUCUG0RQwWOJExBIoRBEMAVBOk1ZKqBchABgdIfB4mVV+GAiOGSKJJFkAMBoIkCXviL7P0lioCIEzAQDNAnEeAbDKHkmAHuoT4iLLg2JeI1JQFdQ+iExEhM" +
  "EKBPOAT4uB8y6ahb05xhITGcJ4UeCKASSSsS/h+D6czkQKEUoGCIatrZuhyAq8EwlIglLIxLEQuISqpFRpQESEyLsYyTGEGqCIhu7OEjR3fGuACK8DYYjYqK" +
  "MY6ADJwknUwDPtEIBEJGiGSiR1CYohIVFPeOgoAyiYQgKAZ7ExDLBs4zjBVEVKSilwAEJoRDkI0iE1dlmO0IMsIVvbJVFK0TAUgToEhTok6ogGLFNw0Y4GtU" +
  "UsEa2BM44BRAHz0OQSCpBnxCiRIJmPxT5Bo8EVj1IgEQANMCdBUaKOMi0aRMjNhjIDcPZh5BkqICwEJEK6AEUpZsXAgVpAbeb0pEYz4XGlZbIcBTgoOZChBB" +
  "xyc6gmSA8cAgEgFEgo0C4DAYgQCiEHiLBVMhQXigoFc5JQDsgKAErgZbIAK2BCDRiyKGVESMEyEEGYRGoL4HCMTwbTIAuslRNSEg5VEB0UQoYm7HBDvynCFi" +
  "eOKEKgRnimmdJI2gcBuPLIkyDQrYWgyl9smIm1QQQBDtdEwlXSETLqggjBM8gcFvKPXQq24UNUgYxCIkDcF+FCjDgJ8hUAAK3AInTikdGIBCA73A4kx1nblm" +
  "YxQmOgjEOAdfx7SQMk0k4wMpRbw6bKnKjGrgQgZHUQgWODaygZfp0owogCHkMCeiSvG8mjJ0AEvcJbU14kY84BpkFZY5MlB58g+nPLxFqCiwL0QWrFB1c8Sm" +
  "CHtVwRpPzGDA1AEkQaenjFkpnoqfx0diAhRaIFdMBEJM4Ih5jkKAqHsEbChaybAFMNaoREgig3BQjI4zIBerKAIhGXwgQXJDQrsAmEAsBUsADXU6ETFGB7FP" +
  "DYheS0fBqjAgQ4FScE0sZfpJ14dqiCYzsiINqYT6YS6Cxi5BsIpWFtnxCJg8Y6GKcM1cBx3WkZ8xGCnQtFGHAm61NyABKMkWTJYK7doBJNAAQMd4IFSKnoEr" +
  "kiBEJwOn6JRRkqKjLRNmQ+BaISOQMC2VIJDUiXcQXexhfAXIiKIJERzKuFgmNWKXwBfYcCEGmDYKbqVYK8KYpCujZjRJwQK4d4WAgD5DQwiEhAXcGuCmqgh0" +
  "DQgoEKB5iE48QgkkcPFLAGaREkFrxIbI6AxKJLgM4zAUgx1EvMEAIUDDVEFQEIAADabJJCSNyBBBNsQCPIsKOGlWQwCkoAzAlEDLZYQ6eUAzqYqNUDMkmbhQ" +
  "FsPcYFYyUTQnGccQMwAAyiAZaIpc5gCDJyoVSZkiRoiAWSBRyPCpUhwUqtIgiOimYAAQgI6zjN3DAk0B4Ub5BnqudApQmYahMqSeEWwMdiZYAm0MDICONIEU" +
  "oILKxQgEe2lgctdIUYLUeYEI8MuaRmj4iiSrHEEQFIm2REnw4ltMOBZOjEmwOJwiAQsEgQCYE4EPbSQgu0os2yoCHcL8QdBARpJSIqw0QKrJBCGIBgrJw/LQ" +
  "1YTFQOGmfYsaBYkg3gwKggJhFAQbZfF4KPENfbbLtKdNSQDiJABQ2h9XID+MZNHFqJoTcNqEoCB2QjQ0fXRK1gDwBQJF1hiKkdxAZBUMQMBweYXEgDDTzioQ" +
  "xdCiQCZ1OF/gRcmKNeBhoJpiAHDAEgMTC4AKHEA7QmSLgAsKF8BUQgE6lKYnAeDsj2geVgUiIrHEJsqIJCVUPIwnJVJ4hPVY/MRqHAJ0gMNIhAQwpkNNHA+g" +
  "eJGrXIKMCF64oyQCBIaBiQiLVGMTInHJiwCcmoODAFyQyNWDAwAaxmePu4pa0YFGhukXLYkULaBA/wFHgyQZALAwIKFA+jXLjgQbfL6QicgZKGkDAFpSuEmB" +
  "cCIJWJICQkB1UJAsAEvAAaIF1JbCoSICQmZKJUESzGibiGQ5rHKWE4EOTgAdR4UZRJACzICLbBA6ZoAnzAZ4xT1lCKosYCKLaYhlpCCOAsCscAKxSZAFBEho" +
  "SwIo8hjFOQwbQF8cAzaD8EYpCDpYg3tGGRs2CCoGeQik9YEofI1KAeB4AYtK5lHlh6Sj4D1ESDOoweM8LB41NDsDTYOK+CCHjKdusWVckkkYSsYUeBIfCQTI" +
  "JLAeyNJgwFHnRUy5wJCaJAAyECZhGKCDGEmFK3UqUcAaWykTLABwgIE/9BCUEW4JmWwNhSZAQ9HoqBqwDGQhrQgIBpkECBGQ7IhrOkxxkBaCIEl00ORGxEjB" +
  "boggUQQaDFsXOE7ZV/6YaioiEcH8ig5RRAmBQDZYNAETPIuyktlSDB5EhB0wBgFLOQTcwhgpAjAVAQRWBERGwJQqSTdwwDDJALCLd8BPuwdYjkFmdBcPyOHC" +
  "bRFqCduP7VmCCvl0EAHMQNDlsDCTI0HNEJEgilAyC2tQCgAwRSATKEQSU0tUQ46qAh2rhgxMMLCCb2rQ4oWUaQNoUwQE7IyfeINRj8OjMAbVBDEY6tEYOMiG" +
  "zWoQrqSTkgi8BVUi2yFHKwgIIiWGcBUJQ2we3OXoCJO2Qe0bgEUzSASwtDUIoIIonSKM7SHGkZfQAEBao4iAxAGPJOxUygCCWxJ+DFI48EVjJIogwVhkfDJ6" +
  "hGj4DkhRFeUGASlSRI6X2JhBZGAKBDATIsgKgkfDAEUAOo58QRA3RE4T7KIBXTDJws2YN11ZSTENo9ByYzhwHYAD3o8wnhEH5wEYJg55EiFAEBiJgSG3pIdg" +
  "Xh4UIkYmB2JVIkAONKsChTwfE1QZSERuV4w4tQ2xFQRBIYOgwk0NFEKBLCohILRBkVCaLVQEuAMCVgaCaVQiiIEgIakQwbSqliOmIiqXtVa+4Ax66AXIILNC" +
  "LiMKeZ8EiTh5PxFnQluJUyC9pq0S0NcCmDYIqUGcMZaWL6A7Z7CFCwJPiIADACOkx8nqCIFABJQIghAYc2xYSgTkKOCtApBRARkgxmJqPDAnNDwZkt2OqyCQ" +
  "LLYKIeipOBYw2CtV4Iu1iFE6IBoSoQEEFEHDyEOvFUL+CCQ4IMDsIJiaaAABAAFgtiZo59XRmw5EFt2legEQrHHW0Nq14FIBq1TtkPUJEItJH3EBMEIqS2gy" +
  "LtXQKNCoMKFkADnlgJtxCDA/QA2AaXJ0wgNDeozGGwxaWh5GAo+EsCyDzjlwBWXA0rEucSguHNavRswISeZgCZgQYrky/nABJALggzKUjDFiBN310yFuGEQs" +
  "oBR29EgAoTExWAeosONcEgQdIVChK5I2RsCCS2jInZ5ZCPLeEwAoashEBIGSVFgZwI4c0BwSBCgB08YHqoNMKIQrmAIfmGCuTCFJeAFtbBgMHKYscEIEHQQC" +
  "LisJirmC4IoNCYOcIMhCBIBEuUGAGYAR0iQTK0nk0CoRGjTRFaZpdRy1keniiJuGzuh+MAkwFgiSAZ3CSggBohxgSDYN2xUqR+SGjjakFOIikDmEi7YoDimQ" +
  "khOBJpaaEUiM2uLChVFNwEsZyBEAWtNMQGEfdRHo9FhuhUgiGHRziTUE8IavCNmVCgNDuQycJAgcvjLkTOWhQGiN2FEh/g4Uwzwg5OJASvAYC8SXSQhiI0Py" +
  "kDjxgyqsiUaOCo4UGDrCkOEtOG8AAJgcgY/gMpqGzOQKbMAIzZipiiABQFFg6iYkAPZlogzI0ZHTmgddppoEFBEF6AKEEjgVwBOEAHiU6eBUJOoCARLSQAWZ" +
  "UhUYB6AEAxI5CIT4QLYgKCrDlSARJwYpoYV6ArQlrGDMGfYoNRLFxAGKcupPlJqbHw+66xSQKISKrwBg8nneGNQbW8spESBxKGwAhXpgIa1LZMcJhBiQcUAD" +
  "VnAzHgGuBIoxfThejIsAOlQJuSWbgQ4WiraU6AABgNLLjpUQgNhUhD0qoTUOeIFVUpYBXC5HpBxKSiWDhkBoRmgJqH168Sa0cJk4UmwZum0WjS1odBZPd3SZ" +
  "B6HihEsxvAId+PoMhjcIIZaAUBhUEKFKIERgMptSApkDKIcUb3CFJKepsD4R0zDmGIAWgeEEQDdDQVYwp3DcBDAFBBkBEOLuwGDjkpLVUDAcYqmWBalpyYat" +
  "BeKdyIN0jIJYqSAs95ckppAKjnUwSMAlmQbTsCfR0fYjTNvJxSogUHI9BEB8LlBLBIYkvg8GMEQjmjgCwHYKEAEOVrVIcBVjZjECX4ZBOGCzbwkX0fQA9aJS" +
  "fKIibEYMXogRhJg2DaKFCTASfggnTlFIJJoiAC0ZnFtklI0iEA3EZMSMEEjM3IAYHoQalEbNWSDgFEIS9FFICLWgT8stFXjA2hHtDrEgjHStyGvZWm0DCERD" +
  "NVDCX6yjkp0NhpAxAWgRyPVSzEoABRDuIwBuldoaEZZw0kIh9t1DVlSPVxF8To5BRzGFV64Gh62YGRqFiOPICjBTQDiJYZQGwrUANozQQw2gRBKykOTRP4UI" +
  "qAE3XTXVgkEqCZoowo++QCMhCKLMSK6A9zZAeixPEKSS/wFDBpZYkrgwQXvI72LySEIASIkCmVEMDSRkjNVoGB1PgaAfkRylVgLgS2BJCSI5VoABZKnOwiIB" +
  "gqhtJY6MeMf8oTAvTHlFFKxrGQI5wQECQKA1V7NNgoCTRCshgFSNJwRJ1KhEUISNRgEIGoYl0CCeroUDJ86YB4Sng0ACRYcSJgBABaqBCi0g4jWxnawEYvrc" +
  "KlgGhZR91BAeuWD0aYUXPwBYWACdj0OLcQ4BAFofvDVFSRRicfIIlSwzFsszllxIL80iBlYLpnibBeLqMJohFCBGOU9iUHnGawSUgQEijgsA60zqHhGMTPAh" +
  "n7hAIHIC5kMSyPkXNcwEpUXeJLSEUQSgKgEI0y4axhpSQDxUrCG4WWAQGu9dXQJoCjYibsnYiVQueSKqAFIiGKm2dMyhV1h7wQvKRqXllSKDAuRSfRjBZIRA" +
  "AEEmlyRewAgvhOYLCtUFESixiBohIA1tYDBv3wGeiYqj1q0n0uwSeGZmKYgQmIem2ociCTy4S0CPIDAYkxDcTWI3HGZBFAI2QCPygUiSOoVHQQklAUGWBgQq" +
  "oKKWAcORVnBAw8iSXQatEYyummgQghBSbJMBlD5yECv8DJlEWoRhUi0EDCHF2jxxHIlzE4IdgaG2OhAY8XCEaAIIAsyBboVBlnm8/HdzEwYAkGgK2KIaFMak" +
  "yISUijCwICAaYISy6zmuL8BwIwEhEstmhyA2YHGS9LFkN/OJGCLgDzxANSBNRQ3ooFg9aA8kEHoLYYUwKKRcN08AAWqjBQoaMoBJsZGwlI3p3qGggfIJGKAY" +
  "8AFQj7q9nKBh8ZACAz7RySJGgS7BSEDIiY/WQAUrU6KbuBEAgjATIoI3PUaVgsU/SBd0KCTuTDhiBEiAKmkXIhoYAFrcPyNaWVSfkQSj3BDdTCJyAZuEAFtH" +
  "BGkUJgcJockIEWyghkNlkp0yYZcLlzBADJ01Sj5jkS8fcbIXC8I0AgwIqG0kkGEc9Je7BIb1VRaQJZCgpAKEJmxGbYj2CQIiZygwc6CgTCaQixCBs4oOJIkU" +
  "xzbXJVYj+rYAj2hs/cYQoGFMiKzCokS4GAlO6Rm08qxuGKiBTKOKxDE82J0MhpAwmElObQAEuQSCR+YgSEchok0sRzgAWAIeVnkgAGVBwtoZtTz6fCA2VIK8" +
  "okmhmFKijbQGDKgEahSLO0TKYNFfD96QOSADnyKYZEjGiENYxVOyKNEAUAnKZ4X6aJ0JiEyA4ZpiRE4ryxkdJHkmMH6EDHUzxC7Msb9MCSRceAmbGGwYwBDL" +
  "ZBwEMgGhDw0CdofDgc2gGGh8VoqJIgJVaSWUxEGSDDKuJahtFFBQLakMQ5OMpiUTgLQFRZCyTkKMA3D4GGjrHEJItCDB7UMlRL0HCSTTCDWIQBCjqAQNEgCi" +
  "GSkU6AOqRgRiGDQzQYmdgUMUIDNvhQqmrROqHFOBNHnTAIEiGQJCTbIJEmHoNh3CSxTB2IyCCTEkMMBUsBH8IgASF8QrDpiYJhDcTogGIYQR/6/oAEmZqAqI" +
  "kMBYyfIOIKQ0A1K2FCF4sVr5xzAB80TKYPADMmGJEAodAYyQViv4VIS9DAIIMOqJWRq3qUElDJQBFfFAgSDINihUQCTYOoGNNAXM4G4VPkXQlLWbnXC0sIHV" +
  "nDnAGGWmNF2GAA2VQCXAZ5FalDZADAUyBARCqwQtMOg2GArBIwUU5MkBQBGHlpUvmCLkUFJkEJr28CGU0VIlbaFAgRwhevAieYNB5eaODtBdQniNBzTjA6oH" +
  "BRgO1BgSp7SwJWiZmFwMMQVFRAsZm1aaDoBcZgXyqcRNZGxM6AYYUhCjwEDwusJIECNBIkJnEQoamtgCRAkiOIZWSg4iXgtsaFigyBcLJXNwcAQGEEyhYAkT" +
  "ogAKZIRgwizd2Ee8EwChGkBwNCEEcysoM8dCCMYESCqAIHECHVRLou+7D1msjNJov+pCEspqW/nx1qKOUAKA3LCoiqFICABK+AggBKIDU51gUc1ZcQgHMtA7" +
  "6Kkqg/AAAiBVCbQqjJlClEMEuwHkEAECsbEAjG1FoChOp1BTBUQQCAaZhnjyB7VzNOVsFACokFgLrcJJmJNUNsQBPVUoxqAS4AMgKZFAkC8wGAOJcSMYgDVY" +
  "UBSERGCIy2CfV2MAoAKG3KBx3xFJosiy6YFGQKcRFsCBBC9EMRBMNuAWPQARlYia4OEvEoaAhQ/javk5yYiAYjkKTQCLWweDOpl0FkjoYSji2lRMaBBFEAkI" +
  "QDcoQCUIL3JSjAwjFShkoNAAjTgUMgmCRsURLjhwSn8wIREyBCEwxLpghoSQYBpIig58A1wGYT9MJhQGIAINUKkcCCiQgEWGMIwUIChktAAI8m2EhAYAVPAi" +
  "lO+IaCIZSUxtg8lFc5GNbgzAmw0ZMaSjeGJqQjglCWNIIBkJtR0WvEYUPhwODBABME8AQmiBW0K+h5UAChyU0Q1aiJQC4MNJUQAvL5SAA6BarpLkEEAYC0TE" +
  "YQtAy0wAcwDaOcr1MtLREeimNBkRAVMNBQ2kUCHCUgHQxZovggJLeS0CHeYUQxCVFUH5N+USfFWggNXGQ3BCgE6/kivpYLEGQF0sjqvfA8Nn5on1Hwi9uAUJ" +
  "SOMjMGUkk4obCCKM0gojcA3TqCBQnVsCBgdTJLCSJ4SAHEGNAlAsREhAVRVoIoHYTNdk4BuXNeWJIgERrmwYOwDmq4KlOMCRAGAwgwBxENaY4WKQc1A0rzKA" +
  "ECi7cAPFIQQfGbPFGKRAhkqvlJxOx4sQgRrDsbigIY0EMLguszoiQYwntRjZLYGQwBVyJDzkQIMu9BySDOuahI1FJAzOZSEGoBqSujaHZwghprQ3IGCKoEmQ" +
  "1GEqMhOAAUaQYgjyr0gCcpmHGEL4MKgwj4gilENAwrf12EUEUogADaJQlIIEgWoELsATxCwDTBeAB5DknTXAABbIx/D6FQsRCskU4iwAykpoTXy8/JiS8HFE" +
  "UYNhFEIRSwEYhOxJQBfobgeBMHzlQErGCb92B3Qjdeswai8IhIfIRkYKFCk8ggAoIuogxwINmh9mHDuMCjU0AGCnkMP7hQTCnGRasew4JOnX6NQGYkUhG44F" +
  "yZUIKAeOpgB9LaMMIg9JYp0hZIPCFP3GdQIsGLNCyDpm5oQwJFT0qWTpyMCPWtRJEct1lsOJCXaU7VQCDrwg2hIYUoCQC2z8wZQqDMgJE4YA5BIvV4cIwYan" +
  "hJXfjJQmDiqWOSEggCIujQdeEBY3n4J7KJ2QgLk8EFqZgKEuQoWInpGMA1v7CbYCnoKNMKNjYEBgAPyzJsAw9FUmGkqCGA5BKiOmURQYLnIE0GCHFbiCTOiW" +
  "STAWEALaRg5O9AEINwWVUC9aJjEAbgBREKuGAIouuQrQUCqRBWpFIs4wAfPGvUSp85LiGDoG1KIyZNISaBwA1NhG0y9QGgsSTMD1gWtOnR9ScBIHh0442jGC" +
  "ywUEEggENqgFvBJsAJt7BLkEYyuHOU4zIO4VAB1vZ08TSNpVCEY4ChE3pJymAwhOkiUsiIcEI6CJEtZsQxFIDMi0DIIQBnQXqlCDZZI0oBKlYhEZBbJgGhRo" +
  "mo2AxSCliRI6zGfGIkZSrJBEiAQICoqkjBkJYHdmqMygGwsFK5h6AelA2BGpigR7EwJMO1E0Ry3CrNyoXbG2BMAmBPtGEiAQkOsTkFqnlcliREUJpZ0CUgOc" +
  "pQpAWIMcNDESKm86wAtJbiC4JvgWmYQTE0EtuIDZAAvB6NKZmg20mgwAtT9CkQ940o3GOMmq6rg6mLQUnBkkBIPwEYItOPDN1kfjgPp6IYqKQPoWYE8F5jKI" +
  "BtK58SUC8wIIiBo1PIo1hAxBKeALoPg+1ESARwpSDSYdAU2UVaAUJUSFIgbwVcJWQnmxphIS58FfOOQBgg6Rlqfyh4NoiSYAyRRJBiXS4IwSojrJnAAjK0cA" +
  "YkCTOTcBHEOAAkJFAFSrhUE+BKbHUI3HMEMRjNtwWfA0tGiHYRHGiYDGkiUilJJkWBM7hEwLi3FmgoEiXWDCrK2fSISHJcDxj4AIvcRWGHZEmCoKBs0oEXQF" +
  "0c34pU6ogYSqakUihAiBmRHOXoVIXLECsUsqWaikboNoEIEADPiuAgqrcjfbNISgM2dEDBRsJK4TJXs8gQMyjDM4UACJ0VgjWCANUFfAUmkwcUH0v4SJ9DY4" +
  "RPDIEImUhkmgAg1ciSKdeEaGoo1umtIiAHQCIOMAUgbCDhITVGUMOiEASMyECQAK82VcToY7U3qGgcAkEAxC4U5FklCggw+gRKiIwiDwiw6IUM4yAiPBokFA" +
  "1oSDEIk5YQD1APOQXsWlSY2SsWUUjbYFNkDMtIlmNCoBxOAvdBI/0evAIkoBECoTC/OdpOg0CkLNQTJ0h0IoAZCctACSWlYF+YhxSZcrndCAiBZmGKOqHwBr" +
  "z1TFoMLWETwZJE8I8AROxFtuhyJEHARY5WQKnmJpIyM0nkc6ZETLC96AQIZYpEi2rTDiwFQwHATIVfgQyAaICpwVoESW0LMAPw4wACw3kJfEOl4FBRhE4kS1" +
  "8AKkMpAxSC5jucMAIEyjCcKMdOKYUswg0K9diPAYgEJWCjABXG4IiWUWMGFzgIEXjgBWMI6rD22hg2pmPpAGFBhgXSv1ACR0iBWqZcQDGwA8xAiBmJwoXAQW" +
  "kq4goUZSr4cQisXk8BaEiZgKBLqs34yQIYFnzKhhiiACUiWhCURwA0SocRufS6BOoQfVxCD6FcsoVyM2eqBASAdUdaxtrOtS1HPbEco6FhM9RFgXDOGWFtmW" +
  "zQOYgYqJhxkUU+Svp6jqpC2CgBIsM0ajIKJtNsCVlVCC6RWNohFFcQRwIlg8DSgCToujkhkKjFgGQdRwukJhbMvHHFSkAx9CKQOJIkDYrBDVhBOZIS3CqQKI" +
  "gk0gLAOhC0HP2m+FCBOHTAMBuqw0AHgMyQCJWlSZYdgjLrafBV2YY4cgSA+HOgQAg8BCiqBliIQACoAzoQBtHQEKvobBlviCEiUMQAADFLFwES3BQWndGHih" +
  "ZUgsYXheKMQgcRsigGqIrmgBmHLwRmcyAtCYUcLghtRhDqUGeHJlrEY5CoUKz3L+CRU0mhhgg9gIhilbByo6wgVhoM4ChHIhjQphQUQf4mlAk/5Dg6EoJbho" +
  "WMTclCW4POAhmIijRF5opDY0BEAQMDtEgConmBYCmWf/KATHYbCRaiggIifTREUvCFUyiAAd4A0iIlSER4NfYj4o8vNjIiDkN9DzkTHgSkjGGpYF2BCBMhPB" +
  "EO4OJCFCgkGeAqUjYpUfoltBCwr3DceFQMAjHRZVAVCHgEaEE4BgEQwDChASWKqhVqwGa4gSDFNCHljIQKE8e8kAwHoispVE2MzMH1F7uWCmjLoFWaYlcAmg" +
  "AAoQAxYyOpI9csSXgSAiJ1HiQ6IhNylqbqVkufZeJArjAUhL+IRkdUfhLxIKp2SEDQR0twMECELA6RgXABBCSgTpsViAAbcChAJWQpOxyFipdp7ESm6RgJBS" +
  "Yo0QgGofCECoGUEgMlEdBBEEmogQSs2c4SVeF4lmGhRNU607kRkgkDRneZkp8nJyGV0WdMxBbqIE8ooCoEoma6Nt8iiZGWskI5ZRvCoy1AIRQKhDgBIQZcII" +
  "kr2XoisBGJUaAQmiORCc1FJRgMoGQonKooJCIQznQaBqJoAYA1gGPEoB6DYznSDELncEJTAEwtCIAA6sYTAZAn9B2aCyQDUrsOiJoyMKVICsLE3qmLJ/VEIn" +
  "MmqkAFITIYCcCVgF3KWczUYp1hlPxxEIPkJvgygQXs7DBpxqANES10FQAqDKAVZykRwLQlboOEZFGSSaRSObEraECg3M6zwBKIkNc4VmDPeCWSNDrxsC1JwB" +
  "lHDtA86IkjbCSBsYogimD0oPRmCpSBjFBiTowowW1VMFYNVwHQW2soKcPLIkTXDpgGMRiggAtDvBgUodLBBQrkAA4iybx5ECYQtbQM0QdK0TuORQThFBSioO" +
  "CScMCcZjk9cQC0Sg2RygYAAQg9SmmlDABCAiZhEMiRKuAmzMCVaFJIfxIowj4WhpHn0AqmgyFoD4odmCDXSqMDIGCMOCkq7JnNPzsTQorE7LkEiijRaBJ3XI" +
  "GVIQQJUwEhoLjQaJRUyXhwowgRoUuT2kiuOQAEERGCubtFOw7SLIKALRSIhcARkRTtALcXNNCoQWbLzI/pILfgeMPEVAZWe3I8dRRuFoBQR6mJhWqQLlfQA9" +
  "Zk1mIbEQp9nx1KQwqqBtMKRuA4wgEncBwlCxFU35mJwBgkig8miBD3bRgMrPahIPGYKiT0o2KXS27FrPFZBC90TVJEqK/saGhT9ECYDQ9CFghzbyCFzAhCgd" +
  "EIrHMiAnVAoDB5JdhCDC/TqzvegKKAHLe59H3S4OjaelCBoWCwEkVduENzSS4hxhWEVEaGgA0A0azCtAUMTs3q36BpCM34sAAQ2iEhjjGciEHgYvOw74QWy5" +
  "BlQ2SASBtAEWwoDQRYYhBQVSFNjFAwOqojJiKUAsKkRwkyQIgAOmhwlATMJBJeHWYCxxFcBBFRaQgZQgVCsURpcAUimhzGcCEnZhsKdtgFEiIQMq7ahuGyF5" +
  "BAKP4U2OAOgIEfAQMcK4SAKoQM08ioU7SYCl8AYvoGgBaQQRuRhxZSEwJKDY6Y5RQRmQLnbCIY6QRDRiiBoAoisAAiTwePzIA4K2oVBNKa0wZDNQ4YQFDAgI" +
  "CUPXUrZDdZbCJClzuZGFIngsUgqDVWWB0wihgMdHojITgM9KgEMAaLwjREWIE5GxkJaxEyjGKKaW2T7CTN1AyZF70OabB7DiTc8xBVAkSOMeRELIIZZhgqUU" +
  "oQp0YVekEiWP0qbXTAlgUJIAMAgOqCTTGk0C5kD40FSaZtg5SIAwgJW9XHIvkSfESViNCPA5MQMeNSBM4jYLlEgtEuBtkeDQQCGG7OeUWDHtHQm52SqBahmq" +
  "tA8K7ITgRVTSZZXwDeIXZE4rFY2qIxPUvJ4FAkHaDWB5WyoDSyMOExNmCzaEioHxJAAYRIQ5nCEWpKqHAQC8Fx4DTE2CDHysfbNHATThADOKAqADglEDJDgh" +
  "xNQFiAScZCmhRii8PRSLBi2E4AjCwUDGGMkAptx6PaSIgeUsMF8AmSEBuohUBLkIY+oJ/NSmp0I+coam0wUkNjsGy4xTGUROhd0VEFxAGdcQkZEwGILAQlOK" +
  "yCwwAsINw4xj+YyQgRFcesO3VNQlkZPUpQAH8uJEvrEZBaASJOcWrxLG0DByUiagKbCFBUjDjYgENgAJoAUgOYSoMCoCCF4EBHcAigCBUmRRMSIQVICykzWK" +
  "AZUEY1QiyXhu3HEORl0FG8BBQFDzqHih2C3Ei5CDqoKp4gKsgcxiMDRgfFL6BKgZZ9SpJbc9gKnWQEFkbM4RIqGMAGDHIgcYDDucVUTQrauGBC5gNxcNiSWG" +
  "SBCozblwuGZAToDMMLEF2CTSBhU1ukBYqZiQHgYk4ZBCBauiOBo4CBBAgtMBhlBFQRoYS4MkG6HJKGJEAMLBd2sSICvyoQoQSusgp7AZBkQAo1Uwn6JAvjHY" +
  "9hRFBB3KdCJEgZGCDxeHRAgykKDBNwkiFYxNcDJQpmkBIvC6Qlus4Ig4ABNV2G0yi8SEjB5U9kPAoxRAsWRCyU/bb2dyiREmCN0XDB0hy5kFmtYCF/mBLKXB" +
  "DKGiZDAjCiwAzlFyHigiZyryEVO8TWVfMDHKQCFszKeRA0cnSsBaMgKQZ4gEexMIPgZ0gMAzEF6pCrMhXuXoKaUwBoB8QamUpMQhwTlIIxBIJjHgBBeMBPEh" +
  "izFIL4BRxogCMxTqmQCk9BQWJiAKDLI6LIr5e8OAIia2aoQAhCGCgkE4LABBAcD4nStAYGQIt5QDMJSkRIKOQGmvsUSCOAhjaYhExjD9voc2glCINogcBhEd" +
  "DFBjJwAiAB0YZpFIq/AdhtK9LyGggcfDg7CVCcFpBUUMTCNUOi8wiBHAlEGo8JYHqUgspFkPDEsmKAI4RIGs8GM69A2DKBxr7hDznAaYaZYQKNTwhBJ2KQig" +
  "hEIgMhGKg6g+CMmEvNQpuCEOSogRJMWQ5IECUWJGHQtCLIVCFickFhXCQ+TzKBCFIMncV5KoFgIBuzEQi6xhUAERIU8OolIiIwYEIgmFOtuRIMdKSkV6eJwg" +
  "4L0K4tMaAMfF1XI4cscCFTB1gII8kBYQCmHjt+YwALNdgHtVQhSQJkgWDRliiNAgSIU7yAYkopwsmUIAtxECBKQNWWDNIKYJeSN1Zla9kTT6FbDFCdQSJmq2" +
  "2Ggp6GPJrIJnmkrFs/gpGUTTMiCprPGadHaQGZu2WIsFUQBwcgQMCRvBEO0zXR2pULiSIoDjWhtxAG2DMwKNkxEQhFE4h1ULIAMJjKUCZxzBAsojQDGYSNdJ" +
  "2QwBAopbLcj2MoxiQ+IjGjkUXADUCgQggbIFxCShpVFdfuiN+DnNIiwCjFlMCRyFH1RvPygtGKEAxWUG+uwAowAlcSiSYAz6URgAEEQg0ToDF5ibA7n6ELBp" +
  "ZhweEUABEZbHqaPQTmDmpAIBQGGaKcsUjOyGhSACDeoh4IJtALAQWS2jCQR0BYiUIwukGKh5AWIBQDaQOAlBcESCjSwoIVFFRGxSI2A1Lg0v0WkBoMZiN6hi" +
  "WAlAeYE4iIbqAIBgT8eFnCoggHwNVW1MICYeADiK52gYFAwTCQKokQSMIBFOZqKiSYqVlikf1x6g576p2OcpmUBgsgLg8hAHmwUiwkGQXR1AjQAUwIuZpEXT" +
  "MWqM+kQUIuGu9oAOQkAERlrHZrBRcJoB1ZAAY4AoVqgEH3fYoCQ1XKBhAeMcWk1wiQG1AEp6yBEDQgKmhQCMGhAqFQGQojkhEoVdJYkJBT5AASGh0wAp07RI" +
  "66HIDEVJIIDJhKUFikIMnMAUAhWcHPBILlpDdhzdzSasUNO/43gAZ6zoBBMlAjyWu5TASbmgAFOqpkIQzUjJrVELEDKwAEbISNwJYSwpzpLCDBAGFmLKQDII" +
  "k4ZICzbpzFv9JsapMHKghDJh/DU4DNlGRCioonxome7BPwkiRiQQKCiJRQE1qodhjYUuLoH0EUmFCJN4yYE7AQDurSPfViAiAHASpLQBdqAYFYINpGLnZ0DE" +
  "ggS4oQIsIIK5DvGzAOo8gQMyxGhlJYY0hh4KmjcgoBzbGhJ9NWSBwDlNAiBQrsn1Q0S3YwBGkRqKVFkoGCEYK2Evkw8hNd0kACOwQfYEXGYBiZVEBrtimiRI" +
  "7o5xV+0DVZI0SiFj4RB2FgV1zGFHlZHLFYfBPoh3wqJs3huzyxS0ZBERAgB7IGIIAO4sgEhAkeQD2OWzqAlFgZLY0UINoIQNx5BpYTOCo9zYE5kgMB2EK5jg" +
  "LiLI7kWT4q3YSiqdcAV9HNnAAI2gbE4UBRIBGKqo7UyLSGY4AGTwAIqRtosgBAwAYDVhvAJCxDSARSItoQt7kpMADpXLxqCoENFmBNr4CBRPgYpslKFqiAcU" +
  "MhSqiH+hAvGJgAQYCQ4UkCOrK6Xo0bRgyDY0baYAAJGDdEEyy8KAVADS8Dptq/TaouQMRKGhhWZIA2IQhhFQFYezkABBKqDBivQkEBEEglOSgBAEBCiIqugx" +
  "kBuYKAGAqlijAonERkXAZE0VARB1GQusSSDOYkOPIYIgzADRmAW4VnsI4xfyggLUukADesDsRSSGCC/V5IKqgZCjix6x1sto0gQSaDyID+ChD+0gRMQBWh2Z" +
  "ALIflRuDbBeE4HLMMoIAfUGABETZMSW6XmplEVUUJcgwyQ2e9hgdR4tLSdkDkRjAmiZQiiFHodkczt9AuIE4MMRxiaJfEATCOwhWkkVTEK5k5MEvILnCQwAi" +
  "RexdBiY7AhIpk4UMgRHoVVA1oJIMmW9gBZjxIVTgovHp8WIMiRmlUVAyLsyq1+EZOBj8uSpKqJFg4fEBRiU+0KEUAGIEoS2AtEfq5DEy2SSIIJJgznfbe+wJ" +
  "CkNFKzaKBeEhceaBMRqrYChVGrHAqSBtCmczADD4oU5NhhEikLy1FCPFwaIRaBIIIaaE4nYwC06hCEFCLegRpBOz0AEsUAYpKiyxw6SQYAshAtQo1NLBcUuH" +
  "khkJbZEhaQ5yhcgjgavgnNBpAncmRGUgo6HEmkoI4tDsx1018NiI4FVGmQTUQA5WKKg9EBkYv1jgWg4okAwXJSg2AQZx7FbPogHIBDhiAHI0JjkCMZCIldBB" +
  "gwCwBYhiCitakMYkzUkEQwXM0K0RXOk0HwvNExwRBInRCIzGAdECBo7WJswJeRmBbqLBVCwfoUPMBAMInhUYAQRCTcoYa2BSFGQDSqSLnoaQ0loCKOIASxLg" +
  "wF2cBYRB01KkSAjLEksTg8C2iriAUhD+DDEPOkK7mY4ICUgwthYGo1EZhxFVY1A+JCOy3EPFNi2HKWrZyH3xEg9CMYTIiEbgkb3gABEtFI5R3YgnIBgLEYTU" +
  "BE+QmRVJ5N3WI+RAamB8kALghqwlgXgaRFniBpIw5lIWAEgWXkAsMMP3rgsVA1cxAM5CmCk0BeaWnViWFhEQGDuoAmcIMIbh2jNDABXi5j73SSK21Hp7sBSQ" +
  "BXuARgU+Q1CLQDBBDuS+4E2AcUXSR0ALoKGkrAxCQRFs0ARKWzK+zb0hFFCERWAAF4dgmZisHShIBhUdCIFh4QtiwYqCiwsJEdIhPAVgClFbJoLOgDJki6yX" +
  "iNXYtINxIQOo2LQjhghHGGJVEfCk4pSW0AFBaBwHSEDREaARgQtSr6UHfBhABoBqqU8tRlGGA1AGLNN9FBgMkHAEWTkAEKgiKCDISxLdJMABeChEzUNDS6gY" +
  "yTbD8AIKECOhAUpVGThIYDA6Ai2cNuU0AMBFPgRsqSQNTkiIAILKBAHEDyKD3XwiBYByYEMEK0xTM1mAnpocHAR7gFGKFy74kxYB2cmqPIohQargMfD6AYD9" +
  "AAy1fji3GAQaRQwCwpwBQy50oGvP0ZXKa8mzbfDbk4I5OcLcgmxOVsAARIkoQBYBMbyJXtwAhhFIESV97yelKB9ktBTUT0q4KGdABobfRI0yYgig5MgilDSg" +
  "ujbYYECtDwSIZhmHhIHBglwBACABvCSkIgImWQM0KwKgFhaIVLAyTRIKEpNAgQgWIGBB4F4piRtniSvAoOcZqTIFlKjENqfIqJoEczAILmY6RHAEC+hYBFFD" +
  "QRC0WDCfmdo0AVtE5l6YhBEYWY6PmgjgsAJGtLKChBgMIYQuQVJBKhJ4kdY06pXBD0PQoiZEXAWQoWY5FCVCdj0AZLzJDJu/EwriuIMZggogUQ1copDoVYgm" +
  "qUH1gTZAe9gQZND8usGQ0yBECDsQhGGf8bOolCQUUgQUwrxCmCifBRlCfhBazmUDkQjx/JY4FMhthEiY0VKUBnBNcpVMQFnGGkoBykTzwOg5R25ANiUUT0V3" +
  "eoUxmxEVAoDSAjsaQMTjdQVLEh6VJ7TaXcwpmiKJR1pjmKWqh574KcNGESRTRQQUKREgKWmLPz5B+nKICE36wISGYJoSnMHoQBr6Icr7Shj4IyB8IyMQFlkB" +
  "E8VwQbTrQg3BkMobCKxFfJFISAqKaNX4wHF1DQW5CQKIfFc4maGjCKU4N4YMeBUaYAUhFVCUhKJEg2ToiqKJCBSkgaNzRELSz0QgFYA6t4aX6BgTGYIj3JDG" +
  "PDrF+AUAamibBkkEXRZNJhgxGMEjYUyKkyIrBIikeo6U9kK5RR0cZJUGWXc6ZSICA/Z2dBrQUxPJQmkYtFAFAhrRKAZBOUQhAF0KhEUmD3iF+YsMApbAINJN" +
  "WGQ+XQuOSax858jrGoDMSr8GWoUDCVDJIFFBgvFxwMhyAGKJNCqgBRLiA8hAgAqxTC4yOH2IcAzhKtGAJMQgZKesOlIsyJcCL0inzqQ0gCZWhVYdaBoYCqg4" +
  "T4INwggcxatMAXQqIQsBYA0IiuQA2HiSKvHBOFoBgE8UUCMwLrp0SogmS0RJf9GJAhUFgGJB4x0AAUzZuwAUofq1YZFGCUhCi8W5bASvgiFSgiUUChpFY15A" +
  "a/YWIHRSyYBIgLPxStIBoaQUyN6ickpmisF5NiZ7Fh0m1B2GxBQcQCAXK4AhrASQVYMLRQIdBWdAxwBVzaZhT+PSa3X0ShWUkACnUCEvb0wYEyCPdMBzDAJz" +
  "sIdAgWSGwkyIVgmZ6HsAR2lXIQAoNxBM0lmAhTARY5GqIAiFmANagAMoOkewvQHKw1JVKHYUFGgUPQkSLUQuAifyMAZhlIkUSZKVFgFOIiUUYgCKHh0CMVgo" +
  "4PQUojwGlqx5ePQBOrCipaBm3QNIo6CcjhmQ6QGs636AZi4IVKAwEka0AM0oAuhxIgDAhJo08Wl4ULwYGpG0IsqAQhOGGXbKPARINXigyCgEFlwg1FFdClEC" +
  "IYeSJKEgxTQWZA6CJ1kMHVgCtCDIHS6pCBWQ/AbBZD5Hf45REQZixBKekpAgzQ0YYDFAREMgYB1zCUdJMGB6AQDY94FvzENbjudAjjAMLZQpWIWUiFQwAyBx" +
  "rAYQMuZXN0AHGDIqFUhAxAbhrT4LIJgAZmBZIATFIuoShcIE0B0FAQxFwgXUoDpQCT6CVz4jdfMQri0Yp54kcq0CQBQkHrhgBkZXR3KAJ2oyJ9j3Meea8nn8" +
  "SMRFdirpgECkCqQ5Mnp9m7dMnDnBqYCf4cBsgUWm3LQUzCJ0CBUDE1MoOiroocjrjoMkyRB1Zxagml2wAkwkiTkAEH6Oh0siiafDlwIAF0EzDGZ4W8gZJcBD" +
  "QgqVwSFOgJw0K0diAPym9FAcFwZgp+CJcCIWxAEhWlRaDAPYQHeEHUIHoINcYVqwqy2AiWYGgmZZoDgOLsRAgCYFeAlgVMQoFkFogJESzIDAT0zgkR8EcWwg" +
  "EGXomLRk0Sav4Qg/3Lz4H99wULArgFDZzhxRfoUWw6KiZ3jjSiAjQJILi7gjw0VLUVBYEGAiMfwxXdJCJEg0ZJoBoDLIEccIGf9MMEZw8vlQVp4juqGs3Kiv" +
  "4hMVBuxFYg0AU2JyksAapw0DK8Jd4wTejKsokNhkhm1PwEtwgXsAlhQ0GSFhQexi7hJoQMAXMdBRQCggUAMAqxVm2fFJlrVSJkRnUGmjBCCg4w5TFKBsHDXU" +
  "ZoilPChgwrk60AAEKHvgg1rITBirIbBLQh0SYyJbgAwTTA4jonYgK6AgUAo7WFNg4Ww3JKJ8OOzHVNAsVgAOBJSCDXJsZyAFhuD7P8dRB5Kkiw0ASoUUQXyq" +
  "iakaAvsxInYtBgB9jAcmowKFZKI5pt1S7QCuZ+FBliSrOxJoIEy1GGM5vQrFhjcHSomHO9x6IE+IUMMaKK9g660VFICHCAF2A5QXB1Bmsf85VogZOaAeiE9Y" +
  "iAPNIMgXOCNa7FAkWI6W2GNQvtPzEkHACZhTIPxWANImWydGh5bBQlfYCP+HywYA5gipIAWFQtPhfNhPyQUrHoQxggJQwlgeFjEaflARVFa/E/IidKFAOgEE" +
  "aFCeWLKGtSoPiDpUxalUQoj+kYwCmSzPHgByAAUGB6AjmlrqQDQKhIj59YjmMCAMdBCwi+HLXEFgTasDonwX3lFCo8IBHPgmijAVMTNjsAJsTJFAyaTKMFEE" +
  "w5OSAU60k4xQMGDIYvlJUkg4KTCeoahYUxQkrxVULCorV72DpZSWxFMywJQPWswoAhUXiAPSpT1xIR4DJIOQUsTQIYMzyKEqx1JPEMCpjjZHXcygEIvIwACI" +
  "OK+jQARkQOiGd8uwIhMFDwCP5QJaMIK8eVYA0EOHCk6EQUBNBDrK0oOmJXEkitG4sACEoxGS0EHSepQCCIjwKaBhEgxRkxkQTALmNgvw4eBHGo1ig5QjXAcr" +
  "rEKCRlQqEmLsBR8C00QEDmggWj03FBsqGwUEkqoGdNboAxtHCgMNda1LSFPkJY4hRADCTGhAFwIQIATZEhOwDWiEJwIaAlMzIgJWBXafsohexkUGkqAaiBim" +
  "RwIqaAFCQRhAZgiuSGagBcrgfJBsBDfMclYvdJehFGQLuT9h19QAMgRKCDJLPtcQNGAjsI2AfUyhao0gQ4BkMl0ziaiykwyw9t+SarKxAXLHFyxxBAdmoAaC" +
  "qpSIxCEgCHNCJAmk6TZO2WoTdYVNEEn+nmPYURIykB3qwRxvB/4cBugYHGPQBAghGxLWFkhGVWQdgMAAA8gQB0EtAMAMqAlGQVKKeogOKM9EYp2+GMQEZt13" +
  "MoTFRMJAOAEGMhAyiPENcCdI/AITSIIBwDRE1c4i+osAkwESBEGHcpOYFqQxoM4AFA0HX2LJFOQ4oDJBG/gzoJTlxMYgA4CPtDUALExKm2FYOakWdNJNKJSw" +
  "iuNTtMY7jtso+rYBmbcgFhSVGAACaYcUBkHELwnA53QhydRmgYnVBcVbDUIsEbVUyIJh6DrWgUt+ZIcBEMBpECjCHNgeGNBUaQEWCIiAg3ChRxEoseOHv3t2" +
  "QY35CbzIKEQEoRfBOKMDg0iGMgGBmQE++5eYaWvA05SFyDGhDA9sKAaRAyTCKJdGFjElMDfq2BjIkYkfHgbHSnKrDibQJQQQkkTRqGhQMBweYScQKI0J4SAm" +
  "sqEA6jxYxbEOEqlXBAVTiQnxsEszPEyTNjKA0YC6GRFMJQS3dsVIJB9LrCYCSWcqLY6QNuAjVQCyzrEoUxg2cQJBgnhZCGInAAIfwvj0YiXEKH7yCDgR0BEa" +
  "K0fLIAELNetcSg7Ki1IItTIvG4IB0FSgHKEy4LJHLG2gRoCDUmRG1JpAoDYjg5h0iUVkaAgyZKEIFp4dAIBVxU2XhRBilBppEAK19AaHHGgSiibMEI9P5TaI" +
  "DiHZAiKlSQAOLp1wRFCpgAyGAYJCskNhWY6tHi6FBR0Y0JlJlZ9pSZmguCtqZPTMzo4Qxhcwa7BsRR12BI0aDJE00FC/RECRwEQnd1Acdb5wPK6xw0HsFcCG" +
  "JMByavQYINDNL6lI1PUSUFdEgQsAFxVMdCCAE/zShIQU4wipFCHzECG07Gt2BQYDryqSFIjQR+dE/DdrNygQBhEAXenwWTkRsGbOyeDjRZwOh1IUDIQLjHAb" +
  "yBUAYpYYcjgPgUtBmiXZSDKOKxQUO0BQa4IUInPdXDQETQAkgFLgX0QwkY6w3FjOsJJDinAeENhEuONGBZxIBQAKp9wQU5RoeIb4JBAxEoIKRQif6BFJB+BW" +
  "O0ciEAI9Klgf0mAlx2pNg8AgLwScMBAoGGITAwwDnVDNiIQpiEkY67rGEIKdBYrohESAGNDymRI4MMxVZgYgWhRAA3JEFgPSzUBZkVpE00iR0UKlQbCNiHwQ" +
  "CoXdRHEORRSJJWwRUUL+04MXAorGTMJpwliOEYQYJFG1kVzy22tYsHMqObCBKECABUV4+QCt2/PwEVCjJFfSkkZRyu1XIgRoqFE4JhQoXUsuruyiZJ0NMwBM" +
  "b90ggWQOiR8swxHRgBu+Apb0KAQxAo6eDAgZwsXxyAHQIHPDWGKbABcCTiJni9ARB4qqjioQ5AGkgsESyKw1MphTBqkSIQkJwg7gSJ4CxUMgcBJBbbRtiYnI" +
  "AAK3EZpQAnANaOQcCsWMMwFcERzOI57IQcCAQpKG9IDV6qJ3NEZJBZlEGIAEEq92I0i7rmGwia6JE4FElpTe21Im4CnkgwqSVQGacdQ6AmmKAwErz44aM0D3" +
  "VX1YKO1sANBeYWPmDyfgm0qBgFCOHkg8TTUIrgBuUCz6pTCIeA2YgemiAOGKjIywA0yIw5pDxSswOkFCiAekgI2DiTxDNIEVYPlARPkhQsw3kIxRirCm0Awu" +
  "FWcaIQOPHSEzBvlYQA4WmMuUDUYQg/sEXgKWNlAtqESZBqE7Iqc8s+0RAr20BuxRaBxVy80PhKa8BlESDUOht0JygcM1OIBjIEZIBbJKGg1rWAcXI40NoNAA" +
  "B6AaxuEIdEQoqSWKwQIiuRliMm+g8ygDBc0FDQSJBDbgsQANZBRDiCrDSwMKEAApmrqIr8k3sAXAIwAGyhC0RgeSENq5BHvQgglJpfYyTIxIzYB42jQL+hFJ" +
  "BHBKwRhTkhXjDAIRhRhXv1XmJ907x+wumIUW0I8EyBxEI6sZZSRVMgDpLErlADi1AcUBQoQHwAIQaXEEp7JSk+sXEFKikA+rRcqMHNa2so1FIMkCS1d6YTJK" +
  "7CQgDSZSIx1BvmAIAA+QLEKKBIHgQdsnoAI4w+q0/4npNgcoB5CoMMKZwF0IJliCGx52O04GQwYaCraEscHg2WiP1gXE5IW9ekoWgDYEVKHzqU7CPUkxzOFj" +
  "XVgU2oZSmOGQcFp9rVg7DI5jnCCABoABJSQYMTGQjKB0OehRCMIRAgbk2btuJbAtKsGoDUKCAJp0GZtmbxBGHAQjBEoSAcQJhj/RUQYANMzDDljxoMOXjmEC" +
  "FRDes0VoL3QQhEgt4jk4AapUdurQCsFslANQZHS6o2f+CLQQtcGJIEEGQBPAKMSdAoCksCS3wQgEQJAqWMkmbGIEK+tYBbIIlCxsFoABmYBsUghAyOmi0JG/" +
  "QUAleXApzCyEQ8mDAONgFfgiGDtlUPFKo6IocXNDjuSwCqA5osoQAJCEUOfxmDoCAIAd2BZDBAsAgoIPKCsCFRkXAaQAuimZTsLS7UmUCSYT4UAwDpFsDlS8" +
  "SYy2a2gkgwplUErlbTo4SVB3IxgpyxdlAkAdCEW0VhyLA4AlRxTUPKxTUSzwUQpIkAiEEeAKYzhCHskKTkCQpbVgoC/EpqgnN8eDOGwYPUQmyRKGtxz7ozLB" +
  "Bml1KCHEh4REgBUoraRs4UtFErRTlbBDABiKnUWSgiiiLpZByGrAoS2E/2Dg/YZaNOApeXAOywBJpCUGA4oIBCFKQaIAkhQ7LYMagZA9E1QGQBAAJHmkdHUt" +
  "DuEwBeAkF1RS4IC+CAIANSjkyaJ2CQIg7QETBA2Ow+S5K7JBgjBomgd2n8BuVAb66MUjMGBlWpAMDl7JrCEDrEBA/4RRhMQ0Y3SBAW4Lnzoq7QMAURIIxuEO" +
  "UUBjOBQiV4tDXYGBbkDdhEGigKHwaoBKEYHhLjTwirODVEtML4GScB5r5AMCYiAORVIGJwGQ2acxkFpxyQ4ILFBuQWThG4FDUIYl0S9sXMgWAKTgYEWxVjjw" +
  "iPPIWIwNbxG0QMEV8E4KAXIG4EU2CJUHROCXScKqiBQgLisAYQdxiE2PkUCDzGJVQgJBAEG7Er0yazR8riE9CylcT01OMVqLAsyk5ILBSgwJMNIaqAIloQBC" +
  "A4Z2UEhMUmiDGCBb/VhXZS8FDiXkTE1Tm4dFUEAgJAHC6kMpYS+QUhSRSNxL4uQ5EAtSwrwQGijFFcg5Fa6aRKKwQcyzE2hdFwBdDAxQZGXA9YzQixFmKB7I" +
  "tAIATYQ6AgKJ4IMCYhBCIREEkI4MGCG1gkEJNpUCMBIBLhrBNEzR9Y3UAkj8RHUxOAQ4v5siEugYCQEDucQHTTkdpEYVW3gJLMS4QrFwaoAw6hMoqAooTYEg" +
  "E0UgjEIB1SZIwC6IEC6TADfAiSBWGABqdZBArCAiIjCO6AydEKaLi0PFLBCB2JClFIEEkEc2oC16EJyFHJITyFtIV48OEuUZUKQUBANgsDekQiAJNMnCEgwU" +
  "lQBAQQ8QyrRaShDIRm5MAs4tQACOkQsnE1gU5ICUapVojyWEWJsAUhVooKzKUfN5EDIdmYzCtAjG0BII2AZ9AcGR/ooRdslRXxPrtDXUMxOipBBnewTgMmCZ" +
  "fo+tkEIIefDMhTJYEIpEKF5NxlcYdMD1CYsQox0dBIG0zJAAWzeiyFVUYTFdcpxIS+qMjQC4QAb1caGHAKiqAqMpIE9hwFh8w0MmbHvilkRCqDKGRCoghqzM" +
  "m0M1Bm2SggGZDLAjpgcQwLUknhQwQ1UORDrGzQJlUKSwgmMjLhmHCQmA+weE1QRUhAEAIHUMQaIEC2vqIwDSCbFAFlCcAhIpQMRiSEAT5LImXNGYAdgFUORg" +
  "HPgXxSSLqJhgmARHxIXQfumOtRmGSiA5ebBHDGhvsDCQpEiIybwT8SzERUgGADJ0r1BSEBoPuDC9AIqKcxoDhAdsPrFw+oOEOMBWtODALFQBTcQhOeIaVxSg" +
  "KgQVAxDbDYEmoAAMlhgY2CZoRY5BrkgEeJVEIgoLuEQWIYqPDAEg9TyFQRGZmEiVJahA9zFMADxXwSgCRgHAkovfwnAtWNCMVgjZnHkOYkAUnhghoOhOPALg" +
  "cQC9APCJQc0JwpSSCG8iW/kfytRpggdhAFJJZJISBBrQJxopaETRQwpCylCURiAAvGZJUIzmUYBygWUYdNLunA4Bch0iGQ6EB4EETwKEKYYSBBTghwosKJoQ" +
  "BbWxENUBIpAGSIUgivaapidAJIkwQAECAgoJeSlGMiUlSYQdGKwhHLLhdHCQ8yYiwtPI0Khk1UXAEEIaaEAxgyGNqWAUWqEqR5RyIXh+cBZQlCAyEZEgFIAr" +
  "bNJAYTOAoYQFnYieAQ2MQHOAYtIAKVYQEALSMcLFwC6F8HaJ4gBYAAN8CwQZB1EiEiJZIfOrOAMXKxQiRlVGIo+GIynra1NWA5YAarIyWAYFwPoqICXx0eUX" +
  "499ZTKqsO9lMy8EDHx0sLKBWqgcA14Cg0C4KcaAQuxgIxnLQURF95DB/oTU4LpodulyhcPdSvizTJBViY64DgoAazyUniMMgEY920IkQuthUshEDAUeDBQdG" +
  "Vkj1yqjeoBwtCYAOj5wSTjGIDginXHUEW8ggNUIyIVAQRA4IoJ+uJKAkaKYwWBAgHiRjo0scKLFhEkXAQAIiKg4SRQWXAaJFDAIZDcUQgIsOcEEKmV0ihIQv" +
  "WYC1UQlQa5IZF/NNJwkCUUYOaWwLAqxBRYvQEID+EAVEgDElkAjrMYUCI5amUAwaAgqiYkWBsH5SZCAAAoMnNoMSiBAaSGXrOgalAEg2tbn/S/wwWliFjRrl" +
  "t4SyDoqc+Q4tUTlOITKZlporRZYxM/h8ltLZyWOORlWsVCgmUULYXACqAATJIDYTJfkYsotqkACvThMRRkEiAUgAIoJowFxSnly6ACVThhGkZlHtrcYNApDG" +
  "DYgAQEHQzAAFIZFyEGZEACLGNgUcTPzAwFfAC2Dw4pXSUAiiTQeFAalwIZGAkZIMBAcYGDW0EVNykBUAvhW64PmXoALAiIWR11a2oFEttphmpyg2hQ1A4xAL" +
  "7yJkZJoAASg3Eo7lijIBBGMSwiwQHFGCCSMJOpopE2BVqaY6k8ROmLuvi+w8GQqBANZyIJIEigkUuU/oYrfg6pNAhMxEhJAIhHpKEJXp1nYFC3BRLuJQIgyg" +
  "RUBgQoAR2BpAgAohJz8F2VCDAJQNBknfWAoLESoUeASmya5OWDagU0Q5EIxq3H+LzgLCRIfz6i+W48hOqCjWSEEL8ttBopYREMxaX5EE09TF8gkAGVDEQUJ2" +
  "aQ8GckMlsjCO+0c8MTigqgAeqGcgodpJUBAEVCQCiGAUUxwBBSQAFIsKBxpP9sOCMI6TrUAAEBRQcE6EPAw6JuMICpQAMA7NZopLGExPGoYEBROyNwJJvVNR" +
  "ICkz+QI1aoCACjeDOuyhlkAxhU7yKNQa4cABgIfGQOxojqZZINQLFSAV8NAUlkbS6wtUBIH2+BTQXLuIRlOIiUlgCYKQAeaBuDIwggGCoOIsb5SJQ0UAJA8o" +
  "HfBcexAAqaJEZWKsxXw2YvHFAzR5yhacLlDlCyRFIESjxojiJg2Lk9EaYkywIPkZ+9kBkAVjuFQqoZO4XdJWB0OFCjgpSTHwWKAipWckgL5FgXJoBHkW49YK" +
  "KiRCHihYCpCAEBD1gQYD0kAVQLgZ4FWAhBNIFSxRlQGoL4gsYAEOcJwXRfJiAkRGwwIrl0G6bSo/JgWFpEkREDOLMLAFCewbCC3TDAJK0BABOmSUphAJuBwA" +
  "smhAUFSAoYSChJQE00zXokkgAoynYCgql8QmPwOlQIIlQoFW3YsBGQ57exZLFxpAkeEINgdAIgQvQS+jOAjzCVEBkGmZaYC9kgg4jaEoAARAQ6pJCfywgh3i" +
  "EzlxHqLmNZxjALUKQoJrMHPB8yIcYmDhMBLoIOERRkBxoUQsWBKfBICAAbQbdRIACmANRDkjlCuYshYC4QRxAmQ+NpcMJYBIscgIkDDQ9bNhrBJpFZLfxd4s" +
  "lHYAYPB4yBwkDJMrIIykBjE8Dy0AQy0Cac7R/oRtjPyYqLxgVI27BGFtEE8KIzRoJUwUQYCAyeFNCBwuNV156UYgGE0TDIgLwJYKQbYAYwugg3VQ8IqDGJHZ" +
  "TFRjQRRQwtAzqggDNuZ4YBjAKHwQBRBoF/kLPoc+QMiAgAGemAyHJmGAwgA3pKXaEkBdkC6IEWBAdYIzSCICxhN4VwGAtgWKYggWhKyVNmoB0BBVpmHBUdgx" +
  "yAdpwQOEABgUFAAIICIhFGV3QsVJsvEEUACFDKECQS1SATZ0inwiwwjchXuwOsSj8gfAOzCChU3hABXMD+hoizlG1AHQhjIWJCPGYKzZI6llAFAo6cRjsgFK" +
  "GGZGM6MG6S4GYCgIAVoWAexiAFyErUCEohKsJMo2YNBZsMCmPrCD6DEBOgKK0FoBKytM6I1IUImWAEdRfigFCFYPDSQFsaxAhiKO/YMFcCaUjoQQAPbPAQii" +
  "bhb6MaYrDtU1qsoahZVOBobUAEGIQ5kaJIKPsExGVoQeNEgFhFe5gglQgIhsiASoAwqg0wSpFajCETCwwAqBw2mQ3gFoG7OkIChQZAkTK4jeCHfHZohy6Cqq" +
  "FyQRoEuUSMWTkSesiAVRJES3xCiB6QtRwJKEWii6KpmQkibzIYJaWECQCBQqNbTKCpnAcdgGYldgtu94VaumEQhIhbusxSCAAZcAKgShQ2EXqDhAWYDBSEjG" +
  "BKCU8AX0SlFCYWIDXUSAooITDimIQgdxKQUPASCOYmyAPAFMsaUdE0b8uayikpeuUvnXJgWZoYkEEBQWEykiYiwfhgSB8spJXNZfWXmIQBCVJJ1veBR2ryBY" +
  "QytBOowjDSZhVWAegUP1BMKiU59n6oTOowpSkLBA+DzZCBowFUAQFTUVJJVWA+CAoPhCmBKMGCkGCzEZQmrFKVKI2OE2ORsOpyAhDoIAHRDiMNi31ExRuBLB" +
  "DjMBliIhLMCDFmHACs/OO0Q5LCAljRJoAEQvukc2ASYGLJBpBSOhdah6DgiFhDVwUIksGWnELbr9BWUM413sHVgMA1VXuXc3OIgFoPqrmQSiDSfilTPO1f5H" +
  "lBFSAPl4CnCgKUWlLASC42haPMXYkYEEmQIJNyEg0mKADqhdHmFgIFCDgPnzKAAECAyFjYCnTaQwvrJxhZMmVY9HAVTAvJImuKAKDn1ASGLQOYaLPcXAKhw4" +
  "WiFEhTdiOGeRdFPqM0Rnb7IcNRAomZuI4ax10EBgCr4KoCdeTKLq8JoAC1Q6DWcREMOmHUoZJFDkr5ytDAkkMP0EEPRMIjhxBGABVhsIYymuo6rUwih1LBir" +
  "KzDOT5RlW+FDPYCchg5ygAqQTG0/gFGADYQZ4votCHKhOCMQ+2PQUDsA1G3sQkBI6qR7mqMvEQBIoBFdrZoZRQeyNIBqrnAM6R0MEYEF4IDcNhigFUOiaLUu" +
  "8pAalA+WJtuDB2/7wEZNWuMsPRURi1QKCFqCUNgEPAImIK0SiAhjQZBFQsYRUCc5UEXBy5sQYIEEHMQk0yliDgmJkgADrIHvA4hTbNNduiTGIaVMAPeERDY0" +
  "lAUOIFhDcdl1cjCDHd1gEUQNHUQKLzWXqdA8pglDvFGywzYHMBjqoV0YokxMLSPUYEvyCHeDBgFTAwQQP0oBEz6lOlzFIqpJUBNgdEEuhRqjhhGWnagqAYAY" +
  "IuiUsptABETIbUUJRqCVIvWFKgzAD6nDwVC/jQAhM/l4iGCfAVgDtJkFwMSm4Tpgg2AZgSFhc+VwUSUVlmkGDCCAUF0vuvXQiHAmWAhTY8eQFQYECGUyFaJC" +
  "AAAARGKwbGIE0oAAs45J8AIDCyYgECK541DgmIkCELiAyFcsIDo4EBDkhY6jqw0QmhRGp6ikjJyjitGFwdD1IsA1gBFTi1giVOSFD5iyARgDgFsmEeoRAAxE" +
  "KAG5iQXv1DWGghdKgKiyFN7gjCnrAhL2+wA094qO3R0ISzTBpWhzxMiiBiAKGDMjBKFXkaxS4HaLlYNuTAHR18xRkm5gIQTOOwAWEiqXBNQTW4u+x8jk5FAT" +
  "WqTYPYowgqzKgxkKGs8qWCi5bAUYnYOaXqUCTxuCNcoSzitRFUjbI8GNThoKDrkIiCEqDBhQzBdm6oFdzAIDg/pV6bGApTDBQ9oFAa0QqnKhE9vvxWJNdg00" +
  "goBmhRpD0ZarUwVTZKiDKXgINohoHIiMXg3e+EPtmZHF7YUILVoK4aQUPkbJAwfBBBJFqi8oOMJKmK0KQQuOmwQivBwqeVIGN0CkBDDWpnRXEUWOPBahwZVF" +
  "wYCSY5rDahWMAAKiiQY5wWE2GUVm0IVk4AkMMCA6GqL55E3M8oiBqCg2sp8QjeA5ATHAhaQkhUB4AEAi2HFAcAkpmiDCi70wDCKCtOYzAIC6AIUUWEF7wJqY" +
  "Rrg2EhBYTApJOBFvFS9ZdiGjpW0oA2sSSlAahBWglJZKNI4soFEoJwqDUdcoCDEhCOu/FCFcIRHrVxKgCErIRZYEM4AEQRWEglAgAYQOABJD5IzLR9INSpIc" +
  "qaQAiViERIF0BBBhIrHIGDXIelFBgnzSIIA25GIiwdGoBMGgzQMCeEZgmIw0cjkSgEqwnoDOySWIAKVtTsWgkYpLarFFSWsPtoF3UA+uAzTU6OPjZ1KBNhFJ" +
  "gGoxwAmOwAWcWqRhaRd2iVCHVECYEcEfLaJUd/lVLgHBRAIOYl/BMpA+qXJKAYlGij2uMigKm2Q9gAUOYk+1MK6VkmYCpQUkAtQCAIuroQhHqkmkVgEVQ0QM" +
  "ATaj2JkEg5UELQGUdcAzcK1QDkEESZiZ7yUVogLUwD/9KKMEesoQiCAs8ok0KCoZPkjWFDmkxLPKEsKEG0KTEmmHzCqGslWtApAISFAlwOVK58QRZraXADjY" +
  "YW1mqAAlDQhOJdXJJp3rgEAAEhaQNY7HArYFRWR7MgAzhFYrkoIYgCaMKIJVNwuYjkmA0SORZAIDyENAcEpaRwLATRvp4Ks3ogK5HLgaQ8bToSMyMScIrBJA" +
  "UYRQSe7IGX5hkkWyyAjPMQcqQISAMJd4A8BCiAuohDiGBNMoAAOPJVqxoZxr4lYJWKcAza46qAcCMRVmQYxUoBoGogBJxojug5GEBAFnaCkqZWmlDvACwxkw" +
  "THJTCgMfehJCHUCAopog20FdHGJBmEdoaBRotJzkKycIMuSMJLI3mAKDFgprDHAJi6LoAMIACDhvFDye7lFIzx2chW8KXD4wTzybd8lsPcT1pi5AkEcAszUN" +
  "RwBqRw7SkEiTyVXEBZzpy2UKSR7bEBwK2zAiffmDjUSZbrIKBhFZAGdAxLWlZRKBCktLTKlhRKTkRA90oUxB1B91Rc4ZF20gRSzwkVGZS47G+RAiDTFaREU9" +
  "II0IFDoCJKAGhMKw48WQCmY6xQAtCwBimZx8smUWLA8wQDRSIRQBCYAS1BKbsAuGZhIhEICKB4oMfVCGFgUMCMgRPBVs0o8QpeWNMCB2YTMrMnIAAgMoXoLP" +
  "AJWVngVWgHalDFwdUBv1kRCQVAUwzwRpAjAt8jQBtZpB4QRfhlgL7ADMCcEYAIEuUhIMgCDcVIYOghEMIRsFl2W4LHsqAIU0l16jWjIClDFFvOigMA31YqDV" +
  "2pTCbZhkKyiNdEQxeAsYZDgbIxnKQJaKkPYpCe4csAK7wIDsRHvQZPB8DYNOhe8+oRvVhjoqwQInEixjAgIub8iUGYIRDPgyMSLWL1GKJeiEEAcGMIgWSMD1" +
  "EkKBKAICqWlIt0FQcwsoAJuwyQIySctjygEh2FCtqUIS2Ks8wmC2iLK7wRYggQXAAtswQKdAUA7aE1CnCPyUgakyCGAHZoKuDAIuSQQZAAFIChTCcOuAkCWL" +
  "P1TrTAw2FQF5tAEoIMgJAhtodmkUwRt5MFzBw0qST1EBFgVm1BZA235gXIJCQIXeUniQAtkagSyuCMaeaZByPCCBlHi4u6YEADofBA0IIgAaMpDcBxMRIhSo" +
  "QLk0WpfgPnHeTlObhKzT0TSUTMwAqi0grIASkJwkgBZzlECRA7li9kYMtUv0MSMhwakAgXCJ2BUkEAhes6eJyphQmIrQQMmjzFcE5RpKlLs5K4hoEgWNgocS" +
  "l8OIJEgKQsRnjGFmpAKGfxv9RRQEIEUBIEALHM1ROqoI4ozBRo96imRA9nhjtQshURCA0FOiSQ+xSA5DDMKZHRfkA8dyImc0qDQw2WGUI1DKt0Bjcu4hxbQw" +
  "KINoFJB4EolkhjJGPpxTAJQDCJSwBOpHzcmkhlIiMgJhlhbKRNPWAH8dB2hREIrDAgiRMkQAYBHp1viIA2MCVKeCJRJFwCQU5MCWz26JEVBPSJik3OHBAARA" +
  "kJtIAykUVEJRSVJgBiuTNHMq1wzeiQkwliUGqEYAQ1qOtu5BCgclhaIJMgECBI4Im8DiECTgTBDJhSwSBQCZ5dAIuGRl1qUwWnhkCZdtVlUEQhhbsaGBLhUt" +
  "h4UfyQNAAWWROiVIJLDFuZgXDiOlVYCFV44GxhQA/IABu5nisTMSwNWIiJYZ3OBYmvKPFszsJyFkEXhEOoM8gQgmULcRanLogKsVzxgOSIzHlVyQEEFjiDkl" +
  "TZCOIzmRgbl2PgUKXdkTiYISkTlL0IslLhxCKQ3g62GUAROvBIKODA45aPiLi2Cj8k4VbAQWByJnruEcVAVF/2WoCAasIngWWjTOxBKw0hHB3PUIjKmuHoC2" +
  "SpNKCkWBgQgCSxBR0BosQgsDs5DNhOAKoA1M4EcwxdwqVRYRwsBSVM9uaANo9/cEWP2oOMBdwqcR0SKAhfPGEdkQLj6+VeHRtkDjfoiT8Sp9ZMJCQAcJWI/s" +
  "Bhug6gRHJGwsVrwogLYCjJcRTGTyrjGNPciwEJEGGcwZC5+QG0ThPJMAWXYIINKpsOXXnSEpUARFVVfItWLIhl1oAAIoS3IAmxaQJgKQxkxqfQlBeRAMtAAq" +
  "FIrQuhpASsFAZhmisYC1jAyXUhAKO4lDkKDAJGhAuVh0qSb7AABpSK4BWxh84gVMZAnI665RuUEoYOk618AAKhYsCjVFHSXTSwKhQ4oAk/ophUFIFQQ7AVJD" +
  "eFCGCnoAOhQIFCFhpwihKAA4ZKqhwphiWPlbtBAMBCDAUIDnjHZkpYDVikTGJSZXA5FAxIRoK6QqEAALB1UR3QSJ4pwoAAzA/DDDBIz6CHsHEmJioLSrYFwW" +
  "I6zkoYFPK6agClMSrevftxYJzDAWnsMAGi/jrXO3FD2GufkdQGSPxl1YAiEDAAYGuIAkJYmXQABkIQFEzB1RKJGhg0xTh6RCWI8we0NKYUCA0KizrGiF2U7N" +
  "UTjKlNQVLlULRJu6CQgmAvmLsBYJsbwCSIGRP+KECw9K6RAISGxF4kak4iWE9DkiO64BSrTQs0OWAOQt5CMgYCgiQBN2tC+nOVaEYZDFCKGFiAczSQ5QBUbF" +
  "JCRAIoiDj4FGgOAQlayNFYaIS3CAwwRTgBE13ZtgzEStkVSU2A3iTlfXHkBFWjcCU8aRW5E4gDAO99EWIAVSkwQ+gssxKgGnGRAALJGYoMyRqQKyAFAFJRrF" +
  "FBO9eI2RAYDsw1lZtCwAGyUTr3IC5ORNDxbIFrGGWMCS5XuvWwWDNOiHArOPCvUkA+X9jilDsz0q9vhI70PsQWEhlxlj2N44dfqwMMILhFM10GSWkgkXZkEW" +
  "QRCZNIQIeJITIRkBYShUSlBAfi9EpzPJeqAplGBE0A+rAgUvAWMogBoAlceSo8lbDbVkAJ2FSIElRElYUEi+Ueg0bOwmoA2IMtJiBVCKdIDiXAMANICGo9IQ" +
  "FzHVGCeut64yiwUkRgB6AvYVWUZyQYiBqoIF4Rash+lMTSjqxDKnIyAdaskUiymzgjkgCbwuLHJG3oCLANWWrRo5sRogxSmIspAI2sgRKBrbQhxMyRRgmAI0" +
  "CihIVtVADNsenD6rmQh+0jS7ugkEpSgWwkUoEawNCDKgGSuWQEBQWnDwgCNWgEcHCABwQhRUpUAFaSw6xDUokJGE0AMyMDWmMGBIsZ5bZUEx1gqtrBC1OISB" +
  "Uuo6lGeWQhCBLUMoDFKSWBIAnhogNGhpTjbgl4AxwAxEK4MaOdQUKFeEFDqHjgVYBzoSJYIrWQCuC4UBPRBBiKYOlEwabYgAEIDpAwu4SpMIgqwAmk5hjz12" +
  "Go9kE9xVmQaYZIgSHaSUFIVE6UDN1kEAaGDEAsplShadhO/CD0YsBIthUSGUaWEzzhCGQUczQBYcUvbj+dxVmVW01ljX2uODWsFwOg4lQDop8YCKBVhokiAQ" +
  "KuEhAXgDNHxJ4DB1E77BOaTWG5U9E0Aa5hQj4MMRS/6wwAiASpycYLWBABxgUWxDpuEQhMcs7Ugyk4pQlAHtKhgqipfpJzYEuQHCLXbHseFLJn4rFH2co2iJ" +
  "4FEwazRPWwAJpQtBeIgKMHpKKhnkUggYNwhWiBYcBBASq3VIIAmnSsIcALqRkZtflIBbrkGSbKMpQkkYuDVgwJyWAaBzFIJQSQir0M0MkwdSQSAqEjJLAlJH" +
  "KxUiANrqAGnQbf7uJ0EkyhsdCTPBOwjcyUgCgCAF7gfRQzj2kQhfx3OVp9jAEDoKcpR0g0QhimwIeCgMPe1JLIKQQ5xoLhJJ5iS0AMBAhyzaggGXJr1TRtor" +
  "ABua+G1HSpgJCCHAIEfR+GET0OjkBhPdooGr1yoDWNloCmQJ1XKmiIbRnAZaYyl1kDEQgUkltEiNgGyKRAE+SXXoAhoiFbZEFZpIUSkBzY4ZMJxTElTKQCJM" +
  "lJF8Yd2p46CM8UOayZJw5QAJGBwnJNk7wPmNAhALMHwG9fKLJiaWAjXNIc8AIbFrUJAi8cUigGRanpIYKTncaUNxzAfWi4DGRAYwuAkICUVkUcNOA+K0NADE" +
  "2MC4YAAQ9SQDZjBayEKeUgpCmc11DLAuFOFg6B5cALBA80NBChB2HoEqkgDeMTkywCKoX0Fa9oAoKyFJM4XocD7hUQzKFVUYEq7r2Q2sFYlwig1Y7ZGwqIDZ" +
  "CwRx+EAvesiQEiT0axKn6iwRhKpELzvotlljKwDUIJXPABiAGjMwUEQAfAnCAI24CQTYJN0gTUCDJGZQiJaXggkopUAKYigDkDLMeTTUeHCyoeHOAFYQi4Tx" +
  "DEUJIyBiCTqQScQsKGwaHUYsKIwIRXOluzaqToSrFs6oQ1MnaBInOENWZ6kUkEUSO2QwMhefyOugkpoCEETI2o3saWSCyBMBiVAxAwwhwzE1anWAnoDAEV0k" +
  "3gggMWBsQyJ0YzrygSYDC6b3yWQDIClNGU+HsLNwBiTMDl/klAALOAGZrZSpV0ANWighCUR0FFVz+KvtAE8EJAAVPPDgYJsGGKFAYwKiKZUGZEqJg1RdbRIU" +
  "lAEDRQRJ0iMTAmNpiFIgBQKquRCWm4QluKMCpWxZvKImpSOjxZIChocRwourgngDoWIHpozASt+OkA4wxpwIEwkQgCE7ZSRUitMJ9QsEHsUDoitAgFAMA0AY" +
  "n1KIJQBJPBF2EogWYpJ4iSnMG2VCAwKgGKs0h+0TTN4EFAxeMQ+KhV3OigAu52dsZsyxky4FIQwCIfbzBnAPVxx1CaIbsRQAEJ3CKQbnphKBAhVTYwEDyMhR" +
  "ZPxWKJAhsXRwMDHTWtkgObDKTlhdgrIAEEyJAhsEMNJPlnMFvBazdqwS6gTt1WPT8AeZlgAhCRgUNurLqjIFycWWQhDIJhShtEhgAxABgoK8avSJCPXTFYQW" +
  "SCF8RcMcW96yARtEygNiQwq48aQV4AWyiYcvx4Vx8hSITfkoYaCZA50hDAoC4cBKRVYQxwGs1ETD2EPsdQKgZMDgDQhZgTSBAh2jkDCUQFjHAEFm8HBhGvw8" +
  "XxFoDAncrPIDIihKlAT3FKJwUwgTRwYCdiAnCsMaCOHLwnJBWR8a7BkwLBDJBpm2phpSAwHIJ/uayOeI0q7BAKNcFBYWBWlcTEo2GnULAtb5ExToUCyv+gjV" +
  "Cskj6B7WrUYGQgKHE8upQOBAA62eisjACgxSR0e4QjSXQEUIoSfAm1SyKAMXYqV7yIX6BQ86CD83Y0QOyBQZUESFWqg0kkQcQhCHbBe8hRIkyDCiYZGLo0C3" +
  "WCgQVTRJGYNYgxQAkVHwSmYVxjDjpz2WzbiCliTqyQAwGcAPpoSAQYkEGrlB7bZv+th0JZUQHRJYKYMYEhoZBsP5gRTCFNMKHRevJF58cIKtYM0UiAQoOQNH" +
  "igANiIMuBLlE+goidlIIlWEN0qCUU4DKAIjQCmpCoGKPIEMBd5KwgMkwxzOqgQgzViGR6LfqIPKMnB3BcABWMJBRnDcRB0KKWnIUOz8TvWR+G8a6pj0HsBk3" +
  "RJAhITGwqgKkIeqlWmRsZocIEB5SpoKhJzZIshBwIs0FvT1U36lY3qTFXFrgUgeh7m2ieQQYtwXVgJTQizHcKpjfJAl8EimBR5mOGiA4EM+p+YLKRftkcxQA" +
  "wC5AvI7AEBIRV0dsKikAYB6QNhQTx3hHTwexZVyQA0luTKoBSUIKrQJAAClRgbz0ZLiRACQGcJnDymvCAQn5cVworTQEBBBLkC7MNWUtLnxAQ0dNSJDCUgqI" +
  "SKEsSEktBYAjJsiSXQWITEyGKkhI2o2JFwokgFaiarBgA1KRgGgCCBlkh5bESzVFiqa2ijI1IXKrWDymPPLTrYB4QKKSIQBoCOAYEwVSQZaiAAM1ckhBB5CX" +
  "a1QqAggKSoTxazRActNYUWCggsDLUFTzZViLK4ksQNQU9oDgBPwSDB1EkGUMROVDMh4AAggkLkAdgYw9QwuICYJYQJYAATn7JyUxcsSkMigZ3DfJymKoUnaY" +
  "UQYRaF8oUVy7dgJoCJBYK9qZ6ZQpgZmKQdVnQYRxsCAovFAImABEUdqKC/C4ZQAAqKAkS3BV5BopTOoCEC3agOQANM8HaY1HdQIS1ngnEmLEVuEgYwiIdYiE" +
  "YsKkJxMVGRBDIAgCkFTkJFYwxk2IDTiwNaiiQALdMJ+QI4k8SDmBAQlEmyisiQAOOAoPCl6xUwIDIAiW3eRDI2IgIyOhSQA2lE2FkMGWEexyIUFRBdtWCjjj" +
  "AmURFwEtYvkVIfTJCB2F7lBGYFVAglkVJ2eh6vKwJwDp0wAMQpYx4GzMFYiOhIyJtB23mPEYNZ+YTKJkjyzLnGCNDU1YqxIzAAN9AvP5oXA=";
