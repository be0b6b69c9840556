using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

// Reads a request and offers, ranks them, and writes the decision record: what a council's own system would do.
var scheme = LeicestershireHomeCare2026.Scheme;
var request = RequestFile.Read(args[0], File.ReadAllBytes(args[0]), scheme).AsT0;
var offers = OffersFile.Read(args[1], File.ReadAllBytes(args[1]), scheme, request.DecidedOn).AsT0;
var seed = DrawSeed.Read(File.ReadAllText(args[2]).Trim()).AsT0;
var snapshot = CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, offers).AsT0;
var ranking = CallOffRanker.Rank(snapshot, request, seed).AsT0;
File.WriteAllBytes(args[3], DecisionRecord.Of(ranking).Bytes.ToArray());
Console.WriteLine(ranking.Winner?.Candidate.Name);

// Checks a scheme against the Procurement Act 2023.
var framework = FrameworkFile.Read(args[4], File.ReadAllBytes(args[4])).AsT0;
File.WriteAllText(args[5], ProcurementAct2023.WholeAct.Check(framework, new LocalDate(2026, 11, 22)).AsT0.ToText());
