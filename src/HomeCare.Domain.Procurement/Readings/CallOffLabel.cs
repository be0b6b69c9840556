namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A14. What is the procedure of a light touch call-off called?</summary>
public enum CallOffLabel
{
    /// <summary>With competition or without. The default.</summary>
    Neutral,

    /// <summary>By what the form of a notice offers: section 46 or section 45(4).</summary>
    NoticeForm,
}
