import { describe, expect, it } from "vitest";
import { ClaimForm } from "./claim";
import { fieldsOfClaim, readClaim, toClaimQuery } from "./claim-query";

const seventh = ClaimForm.parse({
  members: [
    { member: "RUS", did: "VETOED" },
    { member: "CHN", did: "OTHER_THAN_ABSTAIN" },
  ],
  topic: "syria",
  from: "2011-01-01",
  text: "s-2017-172",
  comparison: "NTH",
  number: 7,
});

describe("toClaimQuery(form)", () => {
  it("is read again as the same claim", () => {
    const query = toClaimQuery(seventh);
    expect(query).toBe(
      "member=RUS&did=VETOED&member2=CHN&did2=OTHER_THAN_ABSTAIN&text=s-2017-172&topic=syria&from=2011-01-01&comparison=NTH&number=7",
    );
    expect(readClaim(new URLSearchParams(query))).toMatchObject({ form: seventh, issues: [], ignored: [], page: 1 });
    expect(readClaim(fieldsOfClaim(seventh)).form).toEqual(seventh);
  });
});

describe("readClaim(parameters)", () => {
  it("asks nothing where nothing is given", () => {
    expect(readClaim({})).toEqual({ fields: {}, form: null, issues: [], ignored: [], page: 1 });
    expect(readClaim({ page: "2" })).toMatchObject({ form: null, issues: [], page: 2 });
  });

  it("passes over rows without a member, and keeps the message in its row", () => {
    const sent = { member: "", did: "VETOED", member2: "RUS", did2: "SIDED", comparison: "EXACTLY", number: "1" };
    expect(readClaim(sent)).toMatchObject({
      form: null,
      issues: [{ path: "did2", message: expect.stringContaining("“SIDED”") }],
      fields: { member2: "RUS", did2: "SIDED" },
    });
    expect(readClaim({ ...sent, did2: "NO" }).form?.members).toEqual([{ member: "RUS", did: "NO" }]);
  });

  it("names what is not a number, and keeps it", () => {
    const asked = readClaim({ comparison: "EXACTLY", number: "seven" });
    expect(asked.issues).toEqual([{ path: "number", message: "It is a whole number." }]);
    expect(asked.fields.number).toBe("seven");
  });

  it("asks for what a list has and the address lacks", () => {
    expect(readClaim({ member: "RUS" }).issues).toEqual([
      { path: "did", message: "Choose one of the list." },
      { path: "comparison", message: "Choose one of the list." },
    ]);
  });

  it("names a parameter that there is not", () => {
    expect(readClaim({ comparison: "EXACTLY", number: "1", colour: "red" }).ignored).toMatchObject([
      { name: "colour" },
    ]);
  });
});
