"""The core of the model in plain Python, standard library alone, written as one writes it first: what the program's speed is compared with.

Usage: python3 plain.py MANIFEST REPLICATES   (manifest.json of a run: it holds every parameter; prints milliseconds a replicate, and means of the last cycle for comparison)
"""
import json
import math
import random
import sys
import time

K = ["allocation", "learning", "absorption", "conversion", "openness"]


def clamp(x, low=0.0, high=1.0):
    return low if x < low else high if x > high else x


class Aider:
    def __init__(self, spec):
        self.__dict__.update(spec)
        self.score = self.true = .6
        self.F = self.belief = None
        self.pairs = []
        self.ended = self.visible = self.social = 0.0


class Receiver:
    def __init__(self, spec, domains):
        self.__dict__.update(spec)
        self.n = [spec["need"][d["id"]] for d in domains]
        self.n0 = list(self.n)
        self.c = [spec["capabilities"][k] for k in K]
        self.h, self.H, self.Hu, self.sat, self.E, self.soft, self.weight = spec["habit"], 0.0, 0.0, .5, 1.0, .3, 1.0
        self.C = math.prod(self.c) ** .2
        self.above, self.graduated, self.relapsed = 0, False, False
        self.clear(len(domains))

    def clear(self, domains):
        self.paid = self.softpaid = self.hard = self.pollution = self.stayed = 0.0
        self.softgain = [0.0] * 5
        self.B = [0.0] * domains


class Pairing:
    def __init__(self, aider, receiver):
        self.aider, self.receiver, self.trust, self.f, self.projects, self.change = aider, receiver, .5, 0.0, [], 0.0


class Project:
    pass


def replicate(s, seed):
    rng = random.Random(seed)
    con, ass, dig, ins, pro, beh, dev, gra = (s[k] for k in ("contract", "assessment", "digital", "institution", "project", "behaviour", "development", "graduation"))
    D = s["domains"]
    for d in D:
        d["m"] = [d["capabilities"].get(k, 0) for k in K]
    periods, dt = s["time"]["periodsPerYear"], 1 / s["time"]["periodsPerYear"]
    aiders = [Aider(a) for a in s["aiding"]]
    receivers = [Receiver(r, D) for r in s["receiving"]]
    byid = {x.id: x for x in aiders + receivers}
    pairings = [Pairing(byid[a], byid[r]) for a, r in s["pairings"]["pairs"]]
    for l in pairings:
        l.aider.pairs.append(l)
    ev, reach = ass["evaluators"], 1 if con["form"] == "straight" else .5
    rows = []
    for cycle in range(s["time"]["cycles"]):
        A = ass["stakes"]
        v = con["verification"] + (1 - con["verification"]) * .8 * dig["accountability"]
        pi = ass["inspection"] + (1 - ass["inspection"]) * .5 * dig["accountability"]
        ca, iota, phic, theta = beh["avoidanceCost"], beh["inflation"], ass["fines"]["collusion"], ass["economicWeight"]
        for r in receivers:
            power = r.career * ass["receiverStakes"] * A
            r.u = clamp(r.effort * (1 - dev["habitEffect"] * r.h) + power * ass["selfDevelopmentWeight"])
            r.y = clamp((power * iota * ev["receiver"] - power * phic * pi) / ca + .5 * ass["joint"] - pi)
        for a in aiders:
            n = len(a.pairs)
            a.ybar = sum(l.receiver.y for l in a.pairs) / n
            spread = max(l.receiver.feedback for l in a.pairs) - sum(l.receiver.feedback for l in a.pairs) / n
            power = ass["reputation"] + a.career * A + ins["legalDuty"] * ins["law"]
            gain = iota * (ev["aider"] + ev["receiver"] * a.ybar)
            if a.belief is None:
                a.belief = pi * clamp(power * gain / (ca + power * phic * pi))
            a.T = con["quota"] * (1 + con["quotaGrowth"]) ** cycle * a.revenue
            load = a.T / (a.slack * a.revenue)
            e = clamp(power * ass["executionWeight"] / (beh["fundingCost"] * load))
            a.p = clamp((con["maxRelief"] * (1 - v) * (power * ass["executionWeight"] * (1 - e) + .5 * beh["fundingCost"] * load * e * e) - ass["fines"]["pleading"] * v * power) / ca)
            a.d = clamp(.3 * reach * ass["accountability"] * a.career * A * (1 - .8 * dig["accountability"]) * (1 - a.score) / ca)
            a.s = clamp(spread * (beh["privateReturn"] - power * ass["equityWeight"]) / ca)
            a.c = clamp(power * (gain - phic * a.belief) / ca)
            a.z = clamp(power * (1 - ass["executionWeight"]) * beh["showcaseGain"] * (theta - (1 - theta) * (.5 + ev["public"] + ev["thirdParty"])) / ca + .1)
            a.Tb = a.T * (1 - con["maxRelief"] * a.p * (1 - v))
            wanted = e * a.Tb
            if a.F is None:
                a.F = con["initialDelivery"] * wanted
            a.F = min(a.F + con["budgetInertia"] * (wanted - a.F), a.slack * a.revenue)
            weights = []
            for l in a.pairs:
                r = l.receiver
                gap = clamp(1 - r.revenue / r.population / (2 * dev["revenueGoal"]), .05, 1) * r.population
                weights.append(r.weight * gap ** (1 - a.s) * (r.feedback * r.population) ** a.s * (1 + .5 * r.h))
            for l, w in zip(a.pairs, weights):
                l.f = a.F * w / sum(weights)
        rec = dict.fromkeys(("funds", "fit", "domain", "target", "process", "point", "show", "social", "abandoned", "back", "attracted"), 0.0)
        for l in pairings:
            launch(rng, l, D, pro, dig, ins, beh, theta, periods, rec)
        for r in receivers:
            r.dep = r.ext = 0.0
        for _ in range(periods):
            for l in pairings:
                execute(rng, l, D, pro, dig, rec)
            for r in receivers:
                develop(rng, r, dev, dig, dt, periods, len(D))
            for a in aiders:
                a.revenue *= math.exp(a.growth * dt)
        for a in aiders:
            X = min(1, a.F / a.Tb)
            O = theta * a.visible / a.ended + (1 - theta) * a.social / a.ended if a.ended > 0 else a.true
            a.true = clamp(ass["executionWeight"] * X + (1 - ass["executionWeight"]) * O)
            content = sum(l.receiver.sat for l in a.pairs) / len(a.pairs)
            a.score = (ev["aider"] * clamp(a.true + iota * a.c) + ev["receiver"] * clamp(a.true + iota * a.c * a.ybar)
                       + ev["thirdParty"] * clamp(a.true + rng.gauss(0, ass["thirdPartyError"])) + ev["public"] * clamp(content + rng.gauss(0, ass["publicError"])))
            a.exposed = rng.random() < pi * a.c
            a.score = clamp(a.score - phic / 2 if a.exposed else a.score)
            a.ended = a.visible = a.social = 0.0
        exposed = sum(a.exposed for a in aiders)
        for a in aiders:
            others = (exposed - a.exposed) / (len(aiders) - 1)
            a.belief += beh["beliefSpeed"] * (.5 * a.exposed + .5 * others - a.belief)
        for r in receivers:
            r.Y = .5 * min(1, r.revenue / r.population / dev["revenueGoal"]) + .5 * r.C
            r.above = r.above + 1 if r.Y >= gra["threshold"] else 0
            r.graduated = r.graduated or r.above >= gra["cycles"]
            if r.graduated:
                r.weight = max(.05, r.weight * (1 - gra["taper"]))
            r.relapsed = r.graduated and r.Y < .95 * gra["threshold"]
        rows.append(indicators(aiders, receivers, pairings, rec, periods))
    return rows


def launch(rng, l, D, pro, dig, ins, beh, theta, periods, rec):
    a, r = l.aider, l.receiver
    count = int(clamp(math.floor(l.f / pro["unit"] + .5 + 1e-9), 1, pro["maxPerPair"]))
    each, half = l.f / count, pro["aiderControl"]
    wp = pro["baseVoice"] + (1 - pro["baseVoice"]) * .4 * dig["responsiveness"] * r.access
    wa, wr = (1 - wp) * half, (1 - wp) * (1 - half)
    q = pro["baseInformation"] + (1 - pro["baseInformation"]) * clamp(.4 * pro["conference"] * l.trust + .5 * dig["responsiveness"] * r.access)
    rho = pro["baseFriction"] * (1 - ins["office"]) * (1 - .5 * l.trust) * 4 * half * (1 - half)
    most = max(r.n)
    for _ in range(count):
        for attempt in range(3):
            weights = []
            barred = []
            for d, n in zip(D, r.n):
                norm = n / most
                x = q * norm + (1 - q) * rng.random()
                value = (wa * (a.z * d["visibility"] + (1 - a.z) * (.5 * x + .5 * a.supply[d["id"]]) + .3 * a.s * d["backflow"] + beh["socialPull"] * (1 - theta) * d["social"])
                         + wr * (r.horizon * d["visibility"] + (1 - r.horizon) * x) + wp * norm)
                weights.append(math.exp(pro["choicePrecision"] * value))
                barred.append(d["pollution"] > pro["negativeList"] and rng.random() < pro["reviewRigour"])
            if not all(barred):
                weights = [0 if b else w for w, b in zip(weights, barred)]
            k = rng.choices(range(len(D)), weights)[0]
            d = D[k]
            norm = r.n[k] / most
            fd = math.sqrt(norm * a.supply[d["id"]])
            ft = .4 + .6 * clamp(q * (1 - r.horizon / 2) + wp)
            fp = 1 - rho
            fz = 1 - a.z * d["visibility"] * (1 - wp)
            fit = fd ** .4 * ft ** .2 * fp ** .2 * fz ** .2
            if attempt == 2 or fit + rng.gauss(0, pro["reviewError"]) >= pro["reviewThreshold"] * pro["reviewRigour"]:
                break
        ma = clamp(pro["baseSupervision"] * (.5 + .5 * half) * (1 - a.d) + .3 * dig["accountability"])
        mr = clamp(pro["baseSupervision"] * (1 - .5 * half) * (.5 + .5 * r.u))
        rev = a.d * min(1, a.Tb / (a.slack * a.revenue))
        p = Project()
        p.domain, p.funds, p.fit, p.delay, p.reworked = k, each, fit, attempt, False
        p.Q = clamp((pro["baseQuality"] + (1 - pro["baseQuality"]) * (1 - (1 - ma) * (1 - mr))) * (1 - pro["delegationLoss"] * a.d * (1 + rev)))
        p.shirk = (1 - ma) * (1 - mr)
        p.duration = p.left = max(1, math.ceil(d["duration"] * periods * (1 + rho) - 1e-9))
        l.projects.append(p)
        for key, x in (("funds", 1), ("fit", fit), ("domain", fd), ("target", ft), ("process", fp), ("point", fz), ("show", d["visibility"] >= .7), ("social", d["social"])):
            rec[key] += each * x


def execute(rng, l, D, pro, dig, rec):
    a, r, change, kept = l.aider, l.receiver, 0.0, []
    for p in l.projects:
        d = D[p.domain]
        if p.delay > 0:
            p.delay -= 1
            kept.append(p)
            continue
        if not p.reworked:
            r.paid += p.funds / p.duration
            r.softpaid += p.funds / p.duration * d["soft"]
            p.left -= 1
        if p.left > 0:
            kept.append(p)
            continue
        Q = clamp(p.Q + rng.gauss(0, .1))
        if Q < pro["acceptanceThreshold"] and not p.reworked:
            if rng.random() < p.shirk:
                change -= .05
                a.ended += p.funds
                rec["abandoned"] += p.funds
            else:
                p.reworked = True
                kept.append(p)
            continue
        B = p.funds * Q * p.fit
        for k in range(5):
            r.softgain[k] += B * d["soft"] * d["m"][k]
        r.B[p.domain] += B
        r.hard += B * (1 - d["soft"]) * (1 - d["backflow"])
        r.pollution += p.funds * Q * d["pollution"]
        a.ended += p.funds
        a.visible += p.funds * d["visibility"] * Q
        a.social += p.funds * Q * p.fit
        change += .02 * (p.fit - .4)
        invested = d["leverage"] * p.funds * (.5 + r.c[4]) * (1 + dig["participation"] * r.access) * p.fit
        rec["attracted"] += invested
        rec["back"] += d["backflow"] * (invested + p.funds * Q)
        r.stayed += (1 - d["backflow"]) * invested
    l.projects = kept
    l.trust = clamp(l.trust + change)


def develop(rng, r, g, dig, dt, periods, domains):
    aid = r.paid / dt
    resources = aid + r.transfers + r.revenue
    r.dep += aid / resources / periods
    ext = (aid + r.transfers) / resources
    r.ext += ext / periods
    if r.paid > 0:
        r.soft = r.softpaid / r.paid
    P = 1 + dig["participation"] * r.access
    absorb = math.sqrt(r.c[1] * r.c[2])
    for k in range(5):
        x = r.softgain[k] / r.population / dt
        r.c[k] = clamp(r.c[k] + dt * (g["capabilityGain"] * x / (x + g["softHalf"]) * absorb * P * (1 - r.c[k]) - g["capabilityDecay"] * (1 - r.u) * r.c[k]), .01, 1)
    r.C = math.prod(r.c) ** .2
    r.h = clamp(r.h + dt * (g["habitGain"] * ext * (1 - clamp(r.soft * P)) * (1 - r.h) - g["habitLoss"] * r.u * r.h))
    r.H = max(0, r.H + r.hard / r.population - dt * g["hardDecay"] * r.H)
    r.Hu = min(r.H, 2 * r.C * g["hardHalf"])
    growth = g["growthBase"] + g["growthEffort"] * r.u * r.C + g["growthHard"] * r.Hu / (r.Hu + g["hardHalf"]) + .02 * min(1, r.stayed / dt / r.revenue)
    r.revenue *= math.exp(growth * dt + g["growthNoise"] * math.sqrt(dt) * rng.gauss(0, 1))
    r.E = clamp(r.E - .05 * r.pollution / r.population + .02 * dt * (1 - r.E))
    most = max(r.n)
    y = sum(b * n / most for b, n in zip(r.B, r.n)) / r.population / dt
    r.sat = clamp(r.sat + dt * g["satisfactionSpeed"] * (clamp(.3 + .7 * y / (y + .02)) - r.sat))
    r.n = [max(.005, n * math.exp(-g["needService"] * b / r.population) + dt * g["needGrowth"] * (n0 - n)) for n, b, n0 in zip(r.n, r.B, r.n0)]
    total = sum(r.n)
    r.n = [n / total for n in r.n]
    r.clear(domains)


def indicators(aiders, receivers, pairings, rec, periods):
    mean = lambda xs: sum(xs) / len(xs)
    row = {
        "aid_dependence": mean([r.dep for r in receivers]), "external_dependence": mean([r.ext for r in receivers]), "dependence_habit": mean([r.h for r in receivers]),
        "self_effort": mean([r.u for r in receivers]), "capability": mean([r.C for r in receivers]), "development_index": mean([r.Y for r in receivers]),
        "satisfaction": mean([r.sat for r in receivers]), "ecology": mean([r.E for r in receivers]), "graduated_share": mean([r.graduated for r in receivers]),
        "relapsed_share": mean([r.relapsed for r in receivers]), "idle_share": mean([(r.H - r.Hu) / r.H if r.H else 0 for r in receivers]),
        "own_revenue": sum(r.revenue for r in receivers), "funds": sum(a.F for a in aiders), "target": sum(a.T for a in aiders),
        "pleading": mean([a.p for a in aiders]), "delegation": mean([a.d for a in aiders]), "selectivity": mean([a.s for a in aiders]), "collusion": mean([a.c for a in aiders]),
        "showcase": mean([a.z for a in aiders]), "avoidance": mean([(a.p + a.d + a.s + a.c + a.z) / 5 for a in aiders]),
        "reported_score": mean([a.score for a in aiders]), "true_score": mean([a.true for a in aiders]), "assessment_gap": mean([a.score - a.true for a in aiders]),
        "trust": mean([l.trust for l in pairings]), "attracted_investment": rec["attracted"]}
    row["delivery"] = row["funds"] / row["target"]
    for name, key in (("project_fit", "fit"), ("fit_domain", "domain"), ("fit_target_group", "target"), ("fit_process", "process"), ("fit_point", "point"), ("showcase_share", "show"),
                      ("social_share", "social"), ("abandoned_share", "abandoned"), ("backflow_share", "back")):
        row[name] = rec[key] / rec["funds"]
    head = sorted(l.f / l.receiver.population for l in pairings)
    n = len(head)
    row["aid_gini"] = sum((2 * (i + 1) - n - 1) * x for i, x in enumerate(head)) / (n * sum(head))
    return row


def main():
    manifest = json.load(open(sys.argv[1]))
    scenario = manifest["scenarios"][0]["resolved"]
    replicates = int(sys.argv[2])
    begun = time.perf_counter()
    last = [replicate(scenario, seed)[-1] for seed in range(replicates)]
    took = 1e3 * (time.perf_counter() - begun) / replicates
    for name in ("avoidance", "aid_dependence", "project_fit", "true_score", "attracted_investment"):
        print(f"{name} {sum(row[name] for row in last) / replicates:.5g}", file=sys.stderr)
    print(f"{took:.1f}")


if __name__ == "__main__":
    main()
