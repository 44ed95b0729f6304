"""What the rules `in-other-words` share: they rest on how a whole message reads."""

from collectguard.model import Text

READ_AS_A_WHOLE = Text(
    "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
    "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
    "demand, or about something else.",
)
