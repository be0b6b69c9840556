namespace HomeCare.Domain.Procurement;

/// <summary>The services of the light touch regime that home care and day services are made of (Procurement Regulations 2024, Schedule 1).</summary>
/// <remarks>A code is matched exactly: the Schedule does not say that a parent covers its children (KIND-02).</remarks>
public static class LightTouchServices
{
    private static readonly Dictionary<string, (string Name, bool IsReservable)> ByCode = new(StringComparer.Ordinal)
    {
        ["79622000"] = ("Supply services of domestic help personnel", true),
        ["79624000"] = ("Supply services of nursing personnel", true),
        ["79625000"] = ("Supply services of medical personnel", true),
        ["85000000"] = ("Health and social work services", true),
        ["85100000"] = ("Health services", true),
        ["85140000"] = ("Miscellaneous health services", true),
        ["85141000"] = ("Services provided by medical personnel", true),
        ["85141200"] = ("Services provided by nurses", true),
        ["85141210"] = ("Home medical treatment services", true),
        ["85142100"] = ("Physiotherapy services", true),
        ["85142400"] = ("Home delivery of incontinence products", true),
        ["85144000"] = ("Residential health facilities services", true),
        ["85144100"] = ("Residential nursing care services", true),
        ["85300000"] = ("Social work and related services", true),
        ["85310000"] = ("Social work services", true),
        ["85311000"] = ("Social work services with accommodation", true),
        ["85311100"] = ("Welfare services for the elderly", true),
        ["85311200"] = ("Welfare services for disabled people", true),
        ["85311300"] = ("Welfare services for children and young people", true),
        ["85312000"] = ("Social work services without accommodation", true),
        ["85312100"] = ("Daycare services", true),
        ["85312110"] = ("Child daycare services", true),
        ["85312120"] = ("Daycare services for disabled children and young people", true),
        ["85312200"] = ("Home delivery of provisions", true),
        ["85312300"] = ("Guidance and counselling services", true),
        ["85312310"] = ("Guidance services", true),
        ["85312320"] = ("Counselling services", true),
        ["85312330"] = ("Family-planning services", true),
        ["85312400"] = ("Welfare services not delivered through residential institutions", true),
        ["85312500"] = ("Rehabilitation services", true),
        ["85312510"] = ("Vocational rehabilitation services", true),
        ["85320000"] = ("Social services", true),
        ["85321000"] = ("Administrative social services", true),
        ["85322000"] = ("Community action programme", true),
        ["85323000"] = ("Community health services", true),
        ["98000000"] = ("Other community, social and personal services", false),
        ["98133000"] = ("Services furnished by social membership organisations", true),
        ["98133100"] = ("Civic betterment and community facility support services", true),
        ["98500000"] = ("Private households with employed persons", false),
        ["98513000"] = ("Manpower services for households", false),
        ["98513100"] = ("Agency staff services for households", false),
        ["98513200"] = ("Clerical staff services for households", false),
        ["98513300"] = ("Temporary staff for households", false),
        ["98513310"] = ("Home-help services", false),
        ["98514000"] = ("Domestic services", false),
        ["55521100"] = ("Meals-on-wheels services", false),
    };

    /// <summary>The codes, in ascending order.</summary>
    public static ValueList<CpvCode> Codes { get; } = ByCode.Keys.Order(StringComparer.Ordinal).Select(code => new CpvCode(code)).ToValueList();

    /// <summary>Whether a code is one of them, all eight digits alike.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is listed.</returns>
    public static bool IsListed(CpvCode code) => code is not null && ByCode.ContainsKey(code.Value);

    /// <summary>Whether contracts for it may be reserved (sections 32 and 33).</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is listed and may be reserved.</returns>
    public static bool IsReservable(CpvCode code) => code is not null && ByCode.TryGetValue(code.Value, out var service) && service.IsReservable;

    /// <summary>The name of a listed service.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The name, or null when the code is not listed.</returns>
    public static string? NameOf(CpvCode code) => code is not null && ByCode.TryGetValue(code.Value, out var service) ? service.Name : null;
}
