import questionary

questionary.select("Where does the baby sleep?", choices=["cot", "bed", "sofa", "varies"]).ask()
