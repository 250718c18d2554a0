// SPDX-License-Identifier: GPL-3.0-or-later
// excerpt-fake-gemini: the fake server as a program, for benchmarks and kill tests.
// Prints its base URL, then serves until it is ended. http://…/control/files and
// /control/requests say what is stored and what was asked.
#include "tests/support/fakegemini.h"
#include "tests/support/testca.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace excerpt::tests;

namespace {

/// `3:503`, `generate:2:finish:SAFETY`, `2:drop-within`: [call:]number:kind[:detail].
std::optional<FakeFault> parseFault(const QString &text)
{
    QStringList parts = text.split(u':');
    FakeFault fault;
    bool isNumber = false;
    parts.value(0).toInt(&isNumber);
    if (!isNumber && !parts.isEmpty())
        fault.call = parts.takeFirst().toLatin1();
    fault.request = parts.value(0).toInt(&isNumber);
    fault.kind = parts.value(1).toLatin1();
    fault.detail = parts.value(2).toLatin1();
    if (!isNumber || fault.request < 1 || !FakeGemini::faultKinds().contains(fault.kind))
        return std::nullopt;
    return fault;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0 is a free one."_s, u"N"_s, u"0"_s},
        {u"key"_s, u"The API key that is good."_s, u"KEY"_s, u"test-key"_s},
        {u"latency"_s, u"Milliseconds before every answer."_s, u"MS"_s, u"0"_s},
        {u"polls"_s, u"PROCESSING answers before a file is ACTIVE."_s, u"N"_s, u"0"_s},
        {u"fault"_s,
         u"[CALL:]N:KIND[:DETAIL], repeatable; kinds: "_s +
             QString::fromLatin1(FakeGemini::faultKinds().join(' ')),
         u"FAULT"_s},
        {u"tls"_s, u"Speak TLS; the second line printed is the authority's file."_s},
        {u"log"_s, u"One JSON line per answered request."_s, u"FILE"_s},
        {u"answer"_s, u"Answer this text to everything."_s, u"TEXT"_s},
    });
    parser.process(application);

    FakeGeminiOptions options;
    options.key = parser.value(u"key"_s).toUtf8();
    options.latency = std::chrono::milliseconds(parser.value(u"latency"_s).toInt());
    options.processingPolls = parser.value(u"polls"_s).toInt();
    options.port = parser.value(u"port"_s).toInt();
    options.logFile = parser.value(u"log"_s);
    options.keepsRequests = false;
    for (const QString &text : parser.values(u"fault"_s)) {
        const auto fault = parseFault(text);
        if (!fault) {
            err << "no such fault: " << text << Qt::endl;
            return 2;
        }
        options.faults.push_back(*fault);
    }
    if (parser.isSet(u"answer"_s))
        options.answer = [text = parser.value(u"answer"_s)](const QByteArray &, const QString &) {
            return text;
        };
    std::unique_ptr<TestCa> ca;
    if (parser.isSet(u"tls"_s)) {
        ca = std::make_unique<TestCa>();
        options.tls = ca->certificateFor(u"IP:127.0.0.1,DNS:localhost"_s);
        if (!ca->problem().isEmpty()) {
            err << ca->problem() << Qt::endl;
            return 1;
        }
    }
    const FakeGemini server(options);
    if (server.port() == 0) {
        err << "cannot listen" << Qt::endl;
        return 1;
    }
    out << server.baseUrl() << Qt::endl;
    if (ca)
        out << ca->caFile() << Qt::endl;
    return QCoreApplication::exec();
}
