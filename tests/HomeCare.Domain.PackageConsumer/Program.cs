using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;

// Reads a request and offers, ranks them, and writes the decision record: what a council's own system would do.
var scheme = LeicestershireHomeCare2026.Scheme;
var request = RequestFile.Read(args[0], File.ReadAllBytes(args[0]), scheme).AsT0;
var offers = OffersFile.Read(args[1], File.ReadAllBytes(args[1]), scheme, request.DecidedOn).AsT0;
var seed = DrawSeed.Read(File.ReadAllText(args[2]).Trim()).AsT0;
var snapshot = CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, offers).AsT0;
var ranking = CallOffRanker.Rank(snapshot, request, seed).AsT0;
File.WriteAllBytes(args[3], DecisionRecord.Of(ranking).Bytes.ToArray());
Console.WriteLine(ranking.Winner?.Candidate.Name);
