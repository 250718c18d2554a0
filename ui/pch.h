// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled header of the window and its tests; never needed to compile.
#pragma once

#include "core/pch.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QUndoStack>
#include <QWidget>
