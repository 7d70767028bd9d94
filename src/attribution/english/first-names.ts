// Data: given names, by the pronoun they usually take; for telling "ambassador to Peru" from "John Lee" and he from
// she. Source: the commonest given names of the US Social Security and UK ONS tables, 1940-2005, and frequent ones of
// world news, as English-language agencies spell them. Left out on purpose: names that are as often a surname, place,
// month or word (Jordan, Virginia, April, Grant, Jackson, Milan, Sofia).

const names = (list: string): readonly string[] => list.trim().split(/\s+/)

export const HE_NAMES: ReadonlySet<string> = new Set(
  names(`
  Aaron Abbas Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdulrahman Abiy Abraham Adam Adama Adnan Adolfo
  Adrian Agustín Ahmad Ahmed Ahmet Ajay Ajit Akhilesh Akihiro Akira Alan Alassane Albert Alberto Alejandro
  Aleksandar Aleksandr Alessandro Alex Alexander Alexandre Alexei Alfonso Alfred Ali Allan Allen Alvin Amir Amit
  Anatoly Anders Andre Andreas Andrei Andrew Andrey Andrius Andriy Andrzej Andrés Andy Angelo Anil Ansip Anthony
  Antoine Anton Antonio Antonis Antony Antti Anwar Archie Ariel Arif Armando Arnaud Arne Arnold Arseniy Artem Arthur
  Arturo Arun Arvind Ashok Ashraf Asif Aurelio Avi Avigdor Bambang Barack Barry Bartosz Bashar Bassam Ben Benigno
  Benjamin Benny Benoit Beppe Bernard Bernie Bert Bertrand Bezalel Bilal Bill Billy Björn Bob Bobby Bogdan Bohdan
  Bola Boris Brad Bradley Brandon Branko Brendan Brent Bret Brett Brian Bruce Bruno Bryan Bulent Byron Caleb Calvin
  Camilo Carl Carlo Carlos Carsten Catalin Cecil Charles Charlie Chester Chris Christian Christoph Christophe
  Christopher Chuck Clarence Claude Claudio Clayton Clifford Clint Clyde Colin Conor Corey Cory Craig Curtis Cyril
  César Daisuke Dale Damian Damien Dan Daniel Danny Dario Darren Darryl Dave David Dean Deepak Delfin Denis Dennis
  Denys Derek Devin Dick Didier Diego Dieter Dimitris Dinesh Dirk Dmitri Dmitry Dmytro Dominic Don Donald Doug
  Douglas Dragan Duncan Dusan Dustin Dwayne Dwight Earl Ebrahim Eckart Eddie Edgar Edmund Eduardo Edward Edwin Ehud
  Ekrem Elijah Elliot Elliott Emanuel Emilio Emmanuel Emmerson Enrico Enrique Eric Erik Ernest Ernesto Ethan Etienne
  Eugene Evan Evangelos Evgeny Evo Fabien Fabrizio Faisal Farid Federico Felipe Felix Ferdinand Fernando Florin
  Floyd Francis Francisco Francois Frank Franklin Frans François Fred Frederick Friedrich Frédéric Fumio Fyodor
  Félix Gabi Gabor Gabriel Ganesh Gareth Gary Gavin Geert Gene Gennady Geoff Geoffrey George Georgios Gerald Gerard
  Gerd Gerhard Germán Gheorghe Giancarlo Gideon Gilad Gilbert Giorgio Giorgos Giovanni Giulio Giuseppe Glen Glenn
  Gonzalo Goran Gordon Graham Greg Gregg Gregory Grigory Grzegorz Guido Guilherme Guillaume Guillermo Gunnar Gunther
  Gustavo Guy Gyorgy Günter Haider Hakan Hamad Hamid Hamza Hans Harold Harry Haruhiko Harvey Hasan Hassan Hector
  Heiko Heinz Helmut Henri Henrik Henry Herbert Herman Hernán Hideo Hirokazu Hiroshi Hiroyuki Holger Homer Horacio
  Horst Hossein Howard Hubert Hugh Hugo Huseyin Hussein Iain Ian Ibrahim Ichiro Igor Ilham Ilya Imran Ioannis Ismael
  Ismail Istvan Itamar Ivan Iván Jack Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janos Jared
  Jaroslaw Jason Javad Javier Jay Jean Jeb Jed Jeff Jeffrey Jens Jens-Peter Jeremy Jeroen Jerome Jerry Jerzy Jesse
  Jesus Jim Jimmy Jiri Joachim Jochen Joe Joel Johan Johannes John Johnny Joko Jon Jonah Jonas Jonathan Jorge Jose
  Josep Joseph Josh Joshua Josip José João Juan Juha Julian Julien Julio Junichiro Justin Jyrki Jörg Jürgen Kapil
  Karel Karim Karl Katsunobu Katsuya Kazuo Keith Kenichi Kenji Kenneth Kenny Kevin Khaled Khalid Kim Kirill Kirk
  Kjell Klaus Koichi Koji Konstantin Kostas Kostya Krzysztof Kurt Kwame Kyle Kyriakos Lalit Larry Lars Laszlo
  Laurence Laurent Lawrence Lech Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Leszek Lewis Liam Lindsey
  Liviu Lloyd Lorenzo Lou Louis Luca Lucas Luciano Luigi Luis Luiz Luke Lutz Maarten Macky Mads Magnus Mahathir
  Mahesh Mahinda Mahmoud Majid Maksim Mamadou Manfred Manish Manmohan Manoj Manuel Marc Marcel Marcelo Marco Marcos
  Marcus Marek Mario Mark Markus Marshall Martin Martín Marvin Marwan Masahiko Masato Masayoshi Masoud Massimo
  Mateusz Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Mauro Max Maxim Mehmet Mevlut Michael
  Micheal Michel Michiel Miguel Mihai Mikael Mike Mikhail Mikkel Mikko Milorad Milos Milton Minoru Mircea Mirko
  Mitch Mitchell Mitt Mohamad Mohamed Mohammad Mohammed Mohsen Moqtada Moshe Muammar Muhammad Muhammadu Muhyiddin
  Mukesh Munir Murat Murray Mustafa Mykola Nabil Naftali Najib Naoto Narendra Nathan Nathaniel Nawaz Nayib Neil
  Nelson Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikola Nikolai Nikos Nir Nitin Noah Nobuo Norbert Norman
  Nouri Numan Ofir Olaf Oleg Oleksandr Oleksiy Oliver Olivier Olli Olusegun Omar Osama Osamu Oscar Osman Osvaldo
  Otto Owen Pablo Panagiotis Paolo Pascal Patrick Paul Paulo Pavel Pawel Pedro Pekka Perfecto Perry Pervez Pete
  Peter Petro Petteri Phil Philip Philippe Phillip Piero Pierre Pietro Piotr Piyush Poul Prabowo Prashant Prayuth
  Pyotr Qasem Radoslaw Rafael Rafiq Rahul Raila Rainer Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ramesh Rami Ramiro
  Ramon Randall Randy Ranil Rashid Raul Ravi Ray Raymond Recep Reince Renato Reuven Reza Ricardo Riccardo Richard
  Rick Ricky Rishi Riyad Rob Robby Robert Roberto Rodney Rodrigo Roger Roland Roman Romano Ron Ronald Ronnie Rory
  Roy Ruben Rubén Rudolf Rudy Rupert Ruslan Russell Ryan Ryota Saad Sachin Saddam Sadiq Saeed Salman Salvador
  Salvatore Sam Samir Samuel Sandeep Sandor Sandro Sanjay Satoshi Sauli Sayed Scott Sean Sebastian Sebastián Seiji
  Selahattin Semyon Serge Sergei Sergey Sergio Serhiy Seth Shahbaz Shane Shashi Shaul Shaun Shawn Shehbaz Shigeo
  Shigeru Shimon Shinichi Shinjiro Shintaro Shinzo Sidney Sigmar Silvio Simon Slobodan Spencer Stanislav Stanley
  Stavros Stefan Stefano Stephen Steve Steven Stewart Stuart Stéphane Suleyman Suresh Susilo Sven Tadeusz Takashi
  Tamas Taras Tariq Taro Tayyip Ted Teddy Teodoro Terence Terrence Terry Tetsuo Thaksin Theodore Thiago Thibault
  Thierry Thomas Thorsten Tiago Tim Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony Torsten Toshihiro Toshimitsu
  Toshio Travis Trevor Tristan Troy Tyler Tyrone Uddhav Uhuru Ulf Ulrich Urmas Uwe Vaclav Valdis Valery Vasily
  Vernon Viacheslav Vicente Victor Vijay Vikram Viktor Vincent Vincenzo Vinod Vitaly Vivek Vladimir Vladislav Volker
  Volodymyr Vyacheslav Walid Wallace Walter Warren Wayne Wendell Werner Wilbur Willem William Willie Wim Wojciech
  Wolf Wolfgang Wopke Xavier Yaakov Yahya Yair Yanis Yannick Yannis Yariv Yaroslav Yasser Yasuhiro Yasuo Yevgeny
  Yevhen Yitzhak Yoav Yoichi Yoshihide Yoshihiko Yoshimasa Yossi Yousef Yoweri Yuichiro Yukio Yuri Yusuf Zachary
  Zdenek Ziad Zlatko Zoltan Zoran Álvaro Édouard Éric Óscar
`),
)

export const SHE_NAMES: ReadonlySet<string> = new Set(
  names(`
  Abigail Adriana Agnes Agnieszka Aisha Aleksandra Alena Alexandra Alexis Alice Alicia Alicja Alina Alison Alla
  Allison Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelika Angelina Anita Ann
  Anna Annabel Annalena Anne Annegret Annette Annie Annika Antonia Arlene Ashley Asma Astrid Audrey Aung Ayelet
  Ayesha Barbara Beata Beatrice Becky Bella Benazir Bernadette Bernice Beth Betsy Betty Beverly Bianca Birgit Bonnie
  Brenda Brianna Bridget Brigitte Brittany Camila Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn
  Carrie Catherine Cathy Cecilia Celeste Chantal Charlene Charlotte Chelsea Cheryl Chiara Chloe Christiane Christie
  Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Courtney Cristina Crystal
  Cynthia Daisy Dalia Danielle Daria Dawn Debbie Deborah Debra Delcy Denise Diana Diane Dilma Dina Dolores Donna
  Dora Doris Dorothy Edith Eileen Ekaterina Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa
  Elsie Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Ewa Farah Fatima Federica Felicia Fiona Florence
  Frances Francesca Fumiko Gabriela Gabrielle Gail Galina Georgina Geraldine Gertrude Gina Giorgia Gladys Gloria
  Grace Gretchen Gwen Hana Hanan Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Huma Ida
  Ilaria Indira Ingrid Inés Irene Irina Iris Isabel Isabella Isabelle Ivanka Jacinda Jacqueline Jane Janet Janice
  Jasmine Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jodi Josephine Joyce Juanita Judith Judy Julia
  Juliana Julie Juliet June Jutta Kaja Kamala Karen Karin Karla Katarina Kate Katharine Katherine Kathleen Kathryn
  Kathy Katie Katrin Kayla Kayleigh Keiko Kellyanne Kersti Khadija Kimberly Kirsten Kirstjen Kristalina Kristen
  Kristin Kristina Ksenia Laila Lana Larisa Laura Lauren Laurie Leah Leila Lena Leticia Leyla Lillian Linda Lisa
  Liudmila Liz Liza Lois Loretta Lori Lorraine Louisa Louise Lucia Lucille Lucy Ludmila Luiza Lydia Lynda Lyudmila
  Mabel Madeleine Madison Magdalena Maggie Maia Malala Malgorzata Malia Mallory Mandy Marcia Margaret Margarita
  Maria Mariam Marie Marija Marilyn Marina Marine Marion Marisa Marise Marisol Marissa Mariya Marjorie Marlene
  Marsha Marta Martha Mary Maryam Maureen Maxine Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith
  Mette Mia Michele Michelle Mildred Miranda Miriam Molly Monica Monika Monique Muriel Nadezhda Nadia Nadine Nancy
  Naomi Natalia Natalie Nataliya Natasha Nathalie Nicola Nicole Nikki Nina Nirmala Nora Norma Oksana Olena Olga
  Olivia Pamela Patricia Patsy Patty Paula Pauline Peggy Penelope Penny Phyllis Polly Priscilla Priti Priya Priyanka
  Rachel Ramona Rania Rebecca Regina Renate Renee Retno Rhonda Rita Roberta Robin Rosa Rosalind Rosanna Rosemary
  Roxanne Roza Ruth Sabine Sabrina Sahar Sally Samantha Samira Sanae Sandra Sanna Sara Sarah Sasha Seiko Shannon
  Sharon Sheila Shelley Shirley Sigrid Silvia Simone Simonetta Sofia Sonia Sophia Sophie Soraya Stacey Stacy Stella
  Stephanie Sue Susan Susana Susanna Susanne Sushma Suzanne Svetlana Sviatlana Sylvia Ségolène Tabitha Tamara Tammy
  Tania Tanya Tara Tatiana Tatyana Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Valérie Vanessa
  Vera Veronica Veronika Vicki Victoria Viktoria Violeta Vivian Wanda Wendy Whitney Wilma Winifred Yekaterina Yelena
  Yingluck Yuko Yulia Yuliya Yuriko Yvette Yvonne Zainab Zeinab Zoe Zuzana
`),
)

/** Whether `word` is a usual given name. */
export const isFirstName = (word: string): boolean => HE_NAMES.has(word) || SHE_NAMES.has(word)
