namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A10. When has a framework expired before the end of four years?</summary>
public enum BeforeTheEnd
{
    /// <summary>When its last day is the day before the last of the four years. The default.</summary>
    OnTheDayBefore,

    /// <summary>When its last day is the last of the four years.</summary>
    OnTheLastDay,
}
