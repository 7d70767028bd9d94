// Data: given names, by the pronoun they usually take; for telling "ambassador to Peru" from "John Lee" and he from
// she. Source: the commonest given names of the US Social Security and UK ONS tables, 1940-2005, and frequent ones of
// world news. Left out on purpose: names that are as often a surname, place, month or word (Jordan, Virginia, April,
// Grant, Jackson).

const names = (list: string): readonly string[] => list.trim().split(/\s+/)

export const HE_NAMES: ReadonlySet<string> = new Set(
  names(`
  Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexei Alfred
  Ali
  Allan Allen Alvin Amir Anatoly Andre Andreas Andrew Andrzej Andy Angelo Anthony Anton Antonio Antony Archie Arnold
  Arthur
  Arturo Barack Barry Bashar Ben Benjamin Benny Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon
  Brendan
  Brent Bret Brett Brian Bruce Bruno Bryan Byron Caleb Calvin Carl Carlos Cecil Charles Charlie Chester Chris Christian
  Christopher Chuck Claude Clarence Clayton Clifford Clint Clyde Colin Conor Corey Cory Craig Curtis Cyril Dale Damian
  Damien
  Dan Daniel Danny Darren Darryl Dave David Dean Dennis Denis Derek Devin Dick Diego Dmitri Dmitry Dominic Don Donald
  Doug
  Douglas Duncan Dustin Dwayne Dwight Earl Eddie Edgar Edmund Eduardo Edward Edwin Elliot Elliott Elijah Emanuel
  Emmanuel
  Emilio Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Farid Felipe Felix Fernando Floyd Francis Francisco Francois
  Frank Franklin Fred Frederick Friedrich Gabriel Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard
  Gilbert
  Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregg Gregory Guillermo Gustavo Guy Hans Harold Harry Harvey Hassan
  Hector
  Heinz Helmut Henri Henry Herbert Herman Hideo Hiroshi Homer Howard Hubert Hugh Hugo Hussein Iain Ian Ibrahim Igor
  Imran
  Ismail Ivan Jack Jacob Jacques Jaime Jake James Jamie Jan Jared Jason Javier Jay Jean Jeb Jed Jeff Jeffrey Jens Jeremy
  Jerome
  Jerry Jesse Jesus Jim Jimmy Joe Joel Johan Johannes John Johnny Jon Jonah Jonas Jonathan Jorge Jose José Joseph Josh
  Joshua
  Juan Julian Julio Justin Karl Keith Kenji Kenneth Kenny Kevin Khalid Kim Kirk Klaus Konstantin Kurt Kyle Larry Lars
  Laurence
  Lawrence Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luca Lucas
  Luigi Luis Luke
  Mahmoud Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marshall Martin Marvin Matt Matteo Matthew Maurice Max Maxim
  Mehmet
  Michael Micheal Michel Miguel Mikael Mike Mikhail Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Muhammad Murray
  Mustafa
  Narendra Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oleg Oliver Omar Oscar Osama
  Otto Owen Pablo
  Pascal Patrick Paul Paulo Pavel Pedro Perry Pete Peter Phil Philip Philippe Phillip Pierre Pyotr Rafael Rahul Rajiv
  Ralph Ramon
  Randall Randy Raul Ray Raymond Recep Reince Ricardo Richard Rick Ricky Rob Robby Robert Roberto Rodney Rodrigo Roger
  Roland Roman
  Ron Ronald Ronnie Rory Roy Ruben Rudolf Rudy Rupert Russell Ryan Saddam Salman Salvador Salvatore Sam Samuel Scott
  Sean Sebastian
  Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shigeo Shigeru Shinzo Sidney Silvio Simon Spencer Stanley Stefan
  Stephen
  Steve Steven Stewart Stuart Takashi Tayyip Ted Teddy Terence Terrence Terry Theodore Thierry Thomas Tim Timothy Tobias
  Todd Tom
  Tomas Tommy Tony Travis Trevor Troy Tyler Tyrone Vernon Victor Vikram Viktor Vincent Vitaly Vladimir Volodymyr Wallace
  Walter
  Warren Wayne Wendell Werner Wilbur Willem William Willie Wolf Wolfgang Xavier Yasser Yevgeny Yoshihide Yuri Zachary
`),
)

export const SHE_NAMES: ReadonlySet<string> = new Set(
  names(`
  Abigail Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Alyssa Amanda Amber Amelia Amy Ana
  Anastasia
  Andrea Angela Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia Arlene Ashley Astrid Audrey Aung Ayesha
  Barbara
  Beatrice Becky Bella Benazir Bernadette Bernice Beth Betsy Betty Beverly Bonnie Brenda Brianna Bridget Brigitte
  Brittany
  Camila Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Celeste
  Charlene
  Charlotte Chelsea Cheryl Chloe Christie Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie
  Constance
  Courtney Crystal Cynthia Daisy Danielle Daria Dawn Deborah Debbie Debra Denise Diana Diane Dolores Donna Dora Doris
  Dorothy
  Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsie Emily Emma Erica Erika Erin Esther
  Ethel
  Eva Eve Evelyn Fatima Felicia Fiona Florence Frances Francesca Gabriela Gabrielle Gail Georgina Geraldine Gertrude
  Gina
  Giorgia Gladys Gloria Grace Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Huma
  Ida Indira
  Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivanka Jacqueline Jacinda Jane Janet Janice Jasmine Jeanne Jennifer
  Jenny
  Jessica Jill Jo Joan Joanna Joanne Jodi Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kamala
  Karen Karin
  Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kayla Kayleigh Kellyanne Kimberly Kirsten Kirstjen Kristen
  Kristin
  Kristina Lana Laura Lauren Laurie Leah Lena Leticia Lillian Linda Lisa Liz Liza Lois Loretta Lori Lorraine Louisa
  Louise Lucia
  Lucille Lucy Lydia Lynda Mabel Madeleine Madison Maggie Malala Malia Mallory Mandy Marcia Margaret Margarita Maria
  Mariam
  Marie Marilyn Marina Marine Marion Marisa Marissa Marjorie Marlene Marsha Martha Mary Maryam Maureen Maxine Megan
  Meghan Melania
  Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mildred Miranda Miriam Molly Monica Monique Muriel
  Nadia
  Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Pamela Patricia Patsy Patty Paula
  Pauline
  Peggy Penelope Penny Phyllis Polly Priscilla Priya Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta Robin Rosa
  Rosalind
  Rosemary Roxanne Ruth Sabrina Sally Samantha Sanae Sandra Sara Sarah Sasha Shannon Sharon Sheila Shelley Shirley
  Silvia Simone
  Sofia Sonia Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sylvia
  Tabitha
  Tamara Tammy Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Vanessa Vera
  Veronica
  Vicki Victoria Vivian Wanda Wendy Whitney Wilma Winifred Yvette Yvonne Zoe Yuriko
`),
)

/** Whether `word` is a usual given name. */
export const isFirstName = (word: string): boolean => HE_NAMES.has(word) || SHE_NAMES.has(word)
